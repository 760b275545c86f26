using System.Buffers.Binary;
using System.Text;
using Sutra.Bangla.Names;

namespace Sutra.Archive.Keeping;

/// <summary>What a name is known by in the archive: 64 bits of the hash of the key that its spellings share.</summary>
internal static class NameHash
{
    /// <summary>That of a name.</summary>
    public static long Of(Name name) => BinaryPrimitives.ReadInt64LittleEndian(Fingerprint.Of(Encoding.UTF8.GetBytes(NameKey.Of(name))));
}
