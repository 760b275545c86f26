using System.CommandLine;
using System.Text;
using Sutra.Cli.Text;
using Sutra.Web.Labels;
using Sutra.Web.Server;

namespace Sutra.Cli.Commands;

/// <summary><c>sutra serve</c>: the archive in a browser.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var archive = SharedOptions.Archive();
        var language = SharedOptions.Language();
        var config = new Option<string?>("--config") { Description = "A file of settings, JSON.", HelpName = "FILE" };
        var listen = new Option<ListenAddress?>("--listen")
        {
            Description = $"Where to listen. Without it, the settings', else {ListenAddress.Usual}.",
            HelpName = "ADDRESS:PORT",
            CustomParser = result =>
            {
                var address = ListenAddress.Parse(result.Tokens[0].Value);
                if (address is null) { result.AddError($"--listen: '{result.Tokens[0].Value}' is no address and port; write it like {ListenAddress.Usual}."); }
                return address;
            },
        };
        var command = new Command("serve", "Show the archive in a browser.") { archive, listen, config, language };
        command.SetAction(parsed =>
        {
            var (settings, errors) = parsed.GetValue(config) is { } file ? SettingsFile.Read(file) : (new WebSettings(), []);
            settings = settings.With(Environment.GetEnvironmentVariable);
            if (parsed.GetValue(archive) is { Length: > 0 } folder) { settings = settings with { Archive = SharedOptions.FolderOf(folder) }; }
            if (parsed.GetValue(listen) is { } address) { settings = settings with { Listen = address }; }
            var faults = errors.Concat(settings.Faults()).ToList();
            foreach (var fault in faults) { Console.Error.WriteLine("sutra: " + Printable.Of(fault)); }
            return faults.Count > 0 ? ExitCodes.WrongUsage : Run(settings, LabelSet.Of(parsed.GetValue(language))).GetAwaiter().GetResult();
        });
        return command;
    }

    private static async Task<int> Run(WebSettings settings, LabelSet labels)
    {
        await using var server = SutraServer.Build(settings, TimeProvider.System);
        if (await server.Start() is { } reason)
        {
            await Console.Error.WriteLineAsync("sutra: " + Printable.Of(reason));
            return ExitCodes.SomeInputFailed;
        }
        using (var output = StandardOutput.Open())
        {
            await output.WriteAsync(Encoding.UTF8.GetBytes(labels["serve.at"].Replace("{0}", server.Address.ToString(), StringComparison.Ordinal) + "\n"));
        }
        UntiedNote.Write(Console.Error, settings.Archive, labels);
        await server.Wait();
        return ExitCodes.Done;
    }
}
