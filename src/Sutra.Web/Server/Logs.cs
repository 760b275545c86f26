using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Sutra.Web.Server;

/// <summary>The log: on standard error, for people on a terminal and for programs elsewhere.</summary>
internal static class Logs
{
    /// <summary>Sets it.</summary>
    public static void Set(ILoggingBuilder logging, WebSettings settings)
    {
        logging.ClearProviders();
        logging.SetMinimumLevel(settings.LogLevel);
        // Of the framework only what is wrong: what it says of each request the meters count.
        logging.AddFilter("Microsoft", settings.LogLevel > LogLevel.Warning ? settings.LogLevel : LogLevel.Warning);
        // Why it cannot start is said by the command, in a line.
        logging.AddFilter("Microsoft.Extensions.Hosting", LogLevel.Critical);
        // It warns that its keys are lost with the process, which is what they are for.
        logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // A form whose token is out of date is answered, and no fault of the server.
        logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Critical);
        if (settings.LogFormat == "json" || (settings.LogFormat == "auto" && Console.IsErrorRedirected)) { logging.AddJsonConsole(o => { o.UseUtcTimestamp = true; o.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ"; }); }
        else { logging.AddSimpleConsole(o => { o.SingleLine = true; o.TimestampFormat = "HH:mm:ss "; }); }
        logging.Services.Configure<ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
