using System.Text.Json;

namespace Sutra.Web.Server;

/// <summary>Reads the server's one file of settings: JSON, comments allowed.</summary>
internal static class SettingsFile
{
    private const long MostBytes = 1 << 20;
    private static readonly JsonDocumentOptions s_options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, AllowDuplicateProperties = false };
    private static readonly Dictionary<string, Setting> s_byKey = Setting.All.ToDictionary(s => s.Key, StringComparer.Ordinal);

    /// <summary>The settings of a file, and everything that is wrong with it, one line each.</summary>
    public static (WebSettings Settings, IReadOnlyList<string> Errors) Read(string path)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MostBytes }) { return (new WebSettings(), [$"{path}: longer than a megabyte"]); }
            return Parse(File.ReadAllText(path), path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException) { return (new WebSettings(), [$"{path}: no such file"]); }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { return (new WebSettings(), [$"{path}: {e.Message}"]); }
    }

    /// <summary>The same of a text; <paramref name="name"/> stands before every error.</summary>
    public static (WebSettings Settings, IReadOnlyList<string> Errors) Parse(string json, string name)
    {
        var errors = new List<string>();
        try
        {
            using var document = JsonDocument.Parse(json, s_options);
            if (document.RootElement.ValueKind != JsonValueKind.Object) { return (new WebSettings(), [$"{name}: not a JSON object"]); }
            var settings = Apply(new WebSettings(), document.RootElement, "", $"{name}: ", errors);
            return (settings, errors);
        }
        catch (JsonException e) { return (new WebSettings(), [$"{name}: no valid JSON: {e.Message}"]); }
    }

    private static WebSettings Apply(WebSettings settings, JsonElement o, string prefix, string name, List<string> errors)
    {
        foreach (var property in o.EnumerateObject())
        {
            var key = prefix + property.Name;
            if (s_byKey.TryGetValue(key, out var setting))
            {
                if (setting.Apply(settings, property.Value) is { } changed) { settings = changed; }
                else { errors.Add($"{name}{key}: has to be {setting.Wants}"); }
            }
            else if (IsGroup(key + ".") && property.Value.ValueKind == JsonValueKind.Object) { settings = Apply(settings, property.Value, key + ".", name, errors); }
            else { errors.Add($"{name}{key}: {(IsGroup(key + ".") ? "has to be an object" : "no such setting")}"); }
        }
        return settings;
    }

    private static bool IsGroup(string prefix) => Setting.All.Any(s => s.Key.StartsWith(prefix, StringComparison.Ordinal));
}
