using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Sutra.Pages.Inputs;
using Sutra.Pages.Metadata;
using Sutra.Stories.Readings;
using Sutra.Web.Labels;
using Sutra.Web.Server;

namespace Sutra.Web.Uploads;

/// <summary>Reads what a form brings: pasted text or HTML, and files of every kind that <c>sutra read</c> takes. A file's name is a label and nothing more.</summary>
internal sealed class UploadReader(WebLimits limits) : IDisposable
{
    private const int LongestName = 100;
    private const int LongestWord = 2000;

    // Reading takes a core for itself.
    private readonly SemaphoreSlim _cores = new(Environment.ProcessorCount);

    /// <summary>Reads a form.</summary>
    public async Task<Upload> Read(IFormCollection form, CancellationToken stop)
    {
        await _cores.WaitAsync(stop);
        try { return await Task.Run(() => Gather(form, stop), stop); }
        finally { _cores.Release(); }
    }

    /// <inheritdoc/>
    public void Dispose() => _cores.Dispose();

    private Upload Gather(IFormCollection form, CancellationToken stop)
    {
        var pages = new List<(RawPage, Reading)>();
        var failures = new List<InputFailure>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (item, name) in Items(form))
        {
            stop.ThrowIfCancellationRequested();
            if (pages.Count == limits.FormFiles) { return new Upload(pages, failures, IsCut: true); }
            if (item.Failure is { } failure) { failures.Add(failure with { Name = name ?? failure.Name }); }
            var (read, fault) = PageReading.Of(item.Page is { } page ? Own(page, ids) : null);
            if (fault is not null) { failures.Add(fault); }
            if (read is { } r) { pages.Add(r); }
        }
        return new Upload(pages, failures, IsCut: false);
    }

    private IEnumerable<(SourceItem Item, string? Name)> Items(IFormCollection form)
    {
        if (form["text"].FirstOrDefault() is { } text && !string.IsNullOrWhiteSpace(text)) { yield return (Pasted(text, form), null); }
        foreach (var file in form.Files.Where(f => f.Length > 0))
        {
            var name = NameOf(file.FileName);
            var options = new SourceOptions { MaxPageBytes = limits.PageBytes, StandardInput = file.OpenReadStream };
            foreach (var item in new PageSource(options).Read(["-"])) { yield return (item.Page is { Id: "stdin" } page ? item with { Page = Named(page, name) } : item, name); }
        }
    }

    private SourceItem Pasted(string text, IFormCollection form)
    {
        if (Encoding.UTF8.GetByteCount(text) > limits.PageBytes) { return SourceItem.Failed("text", FormattableString.Invariant($"longer than {limits.PageBytes >> 20} MB")); }
        return SourceItem.Of(new RawPage
        {
            Id = IdOf(text),
            Kind = ContentSniffer.Sniff("", text),
            Content = text,
            Url = Word(form, "url"),
            Outlet = Word(form, "outlet"),
            Published = OutsideDate.Parse(Word(form, "published")),
        });
    }

    // A name says whether a text is HTML, where the text itself does not.
    private static RawPage Named(RawPage page, string name) => page with { Id = name, Kind = page.Kind == ContentKind.Text ? ContentSniffer.Sniff(name, page.Content) : page.Kind };

    private static RawPage Own(RawPage page, HashSet<string> ids)
    {
        var id = page.Id;
        for (var n = 2; !ids.Add(id); n++) { id = FormattableString.Invariant($"{page.Id}#{n}"); }
        return page with { Id = id };
    }

    /// <summary>What stands behind the last slash of either kind, made safe to show; browsers may send a whole path.</summary>
    internal static string NameOf(string fileName)
    {
        var name = Printable.Of(fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..]).Trim();
        if (name.Length > LongestName) { name = name[^LongestName..]; }
        return name is "" or "." or ".." or "-" or "stdin" ? "file" : name;
    }

    private static string IdOf(string text) => "pasted-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 6));

    private static string? Word(IFormCollection form, string name) => form[name].FirstOrDefault()?.Trim() is { Length: > 0 and <= LongestWord } word ? word : null;
}
