using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;

namespace Sutra.Web.Uploads;

/// <summary>Where uploads lie between being read and being kept: in memory, for a quarter of an hour after they were last looked at, under ids that nobody guesses.</summary>
internal sealed class UploadDesk(long mostBytes) : IDisposable
{
    private static readonly TimeSpan s_time = TimeSpan.FromMinutes(15);

    private readonly MemoryCache _uploads = new(new MemoryCacheOptions { SizeLimit = mostBytes });

    /// <summary>Lays an upload down; its id, or null where it is too large.</summary>
    public string? Put(Upload upload)
    {
        if (upload.Size > mostBytes) { return null; }
        var id = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
        // Where there is no room the cache takes nothing in, but makes room for the next.
        for (var i = 0; i < 2 && Find(id) is null; i++)
        {
            if (i > 0) { _uploads.Compact(0.5); }
            _uploads.Set(id, upload, new MemoryCacheEntryOptions { Size = upload.Size, SlidingExpiration = s_time });
        }
        return Find(id) is null ? null : id;
    }

    /// <summary>The upload of an id; null where it is gone.</summary>
    public Upload? Find(string id) => _uploads.Get<Upload>(id);

    /// <summary>Takes an upload away.</summary>
    public void Remove(string id) => _uploads.Remove(id);

    /// <inheritdoc/>
    public void Dispose() => _uploads.Dispose();
}
