using System.Diagnostics;

namespace Sutra.Cli.Tests.Upkeep;

/// <summary>Runs the program as a user does, in a process of its own.</summary>
internal static class SutraProcess
{
    /// <summary>Runs it; its exit code, what it printed and what it complained of.</summary>
    public static (int Code, string Output, string Errors) Run(params string[] arguments) => Start("dotnet", [.. Program, .. arguments]);

    /// <summary>Runs it as somebody who may write only where everybody may.</summary>
    public static (int Code, string Output, string Errors) RunWithoutRights(params string[] arguments)
    {
        if (OperatingSystem.IsWindows()) { Assert.Skip("On Windows a folder is no more read-only than its files."); }
        if (!Environment.IsPrivilegedProcess) { return Run(arguments); }
        try { return Start("setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", "dotnet", .. Program, .. arguments]); }
        catch (System.ComponentModel.Win32Exception) { Assert.Skip("The test runs as root, whom no folder refuses, and there is no setpriv to run as another."); throw; }
    }

    /// <summary>Runs a tool of the system; false where it is not there or does not succeed.</summary>
    public static bool Tool(string program, params string[] arguments)
    {
        try { return Start(program, arguments).Code == 0; }
        catch (System.ComponentModel.Win32Exception) { return false; }
    }

    private static string[] Program => ["exec", Path.Combine(AppContext.BaseDirectory, "sutra.dll")];

    private static (int Code, string Output, string Errors) Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LANG"] = "C.UTF-8";
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.GetAwaiter().GetResult());
    }
}
