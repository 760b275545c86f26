using System.Globalization;

namespace Sutra.Pages.Inputs;

/// <summary>Says in plain English why an input could not be read.</summary>
internal static class Reasons
{
    /// <summary>A short clause without a full stop.</summary>
    public static string Of(Exception e) => e switch
    {
        InvalidDataException => "the gzip data is damaged or cut off",
        EndOfStreamException => "the file is cut off",
        UnauthorizedAccessException => "permission denied",
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        PathTooLongException => "the path is too long",
        _ => "it could not be read",
    };

    /// <summary>Why a page of more than <paramref name="most"/> bytes is not read.</summary>
    public static string TooLarge(long most) => $"the page is larger than {Size(most)}; a news page never is";

    /// <summary>Why a page is not read that unpacks to more than pages do.</summary>
    public static string Bomb => string.Create(CultureInfo.InvariantCulture, $"past {Size(SourceOptions.RatioFrom)} it has more than {SourceOptions.MaxRatio} times its packed size; a news page never has");

    /// <summary>What is said of a page in which some bytes are no text; each was read as U+FFFD.</summary>
    public static string NotDecoded(int places) => $"{places} {(places == 1 ? "place is" : "places are")} not valid text and stand as U+FFFD; the rest was read";

    /// <summary>A size in bytes as people say it.</summary>
    public static string Size(long bytes) => bytes >= 1 << 20 ? $"{bytes >> 20} MB" : bytes >= 1 << 10 ? $"{bytes >> 10} kB" : $"{bytes} bytes";
}
