using System.Reflection;
using System.Runtime.CompilerServices;

namespace Sutra.Bangla.Tests.Package;

/// <summary>What of an assembly others can use, one member a line in ordinal order; what the compiler adds to records is left out.</summary>
internal static class PublicSurface
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext s_nulls = new();

    /// <summary>The surface of an assembly.</summary>
    public static string Of(Assembly assembly) =>
        string.Join('\n', assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal).Select(Describe)) + "\n";

    private static string Describe(Type type) =>
        $"{type.Namespace}.{NameOf(type)}: {KindOf(type)}\n" + string.Concat(type.GetMembers(Own).Select(m => Line(type, m)).OfType<string>().Order(StringComparer.Ordinal).Select(l => $"  {l}\n"));

    private static string KindOf(Type type) =>
        type.IsEnum ? "enum" : type.IsValueType ? (type.IsByRefLike ? "ref struct" : "struct") : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsSealed ? "sealed class" : "class";

    private static string? Line(Type type, MemberInfo member) => member switch
    {
        _ when member.IsDefined(typeof(CompilerGeneratedAttribute)) => null,
        FieldInfo { IsSpecialName: true } => null,
        FieldInfo f => type.IsEnum ? $"{f.Name} = {f.GetRawConstantValue()}" : $"field {NameOf(f.FieldType)} {f.Name}",
        PropertyInfo p => $"property {Static(p.GetMethod!)}{NameOf(p.PropertyType)}{Null(p.PropertyType, s_nulls.Create(p))} {p.Name}{Index(p)} {{ get;{Setter(p)} }}",
        ConstructorInfo c => $"new({Parameters(c)})",
        MethodInfo { IsSpecialName: true } m when !m.Name.StartsWith("op_", StringComparison.Ordinal) => null,
        MethodInfo m => $"method {Static(m)}{NameOf(m.ReturnType)}{Null(m.ReturnType, s_nulls.Create(m.ReturnParameter))} {m.Name}({Parameters(m)})",
        _ => member.ToString(),
    };

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : "";

    private static string Setter(PropertyInfo property) =>
        property.SetMethod is not { IsPublic: true } set ? "" : set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;";

    private static string Index(PropertyInfo property) => property.GetIndexParameters() is { Length: > 0 } index ? $"[{string.Join(", ", index.Select(Parameter))}]" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo p) => $"{(p.IsOut ? "out " : "")}{NameOf(p.ParameterType)}{Null(p.ParameterType, s_nulls.Create(p))} {p.Name}{(p.HasDefaultValue ? " = " + (p.DefaultValue ?? "null") : "")}";

    private static string Null(Type type, NullabilityInfo info) => !type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : "";

    private static string NameOf(Type type)
    {
        if (type.IsByRef) { return NameOf(type.GetElementType()!); }
        if (type.IsArray) { return NameOf(type.GetElementType()!) + "[]"; }
        if (Nullable.GetUnderlyingType(type) is { } inner) { return NameOf(inner) + "?"; }
        var name = type.IsNested && !type.IsGenericParameter ? $"{type.DeclaringType!.Name}.{type.Name}" : type.Name;
        return type.IsGenericType ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>" : name;
    }
}
