using System.Buffers;
using System.Text;
using System.Text.Json;
using Sutra.Stories.Json;
using Sutra.Stories.Readings;

namespace Sutra.Cli.Text;

/// <summary>Writes readings one after another in a format of <c>sutra read</c>.</summary>
internal sealed class ReadingWriter : IDisposable
{
    private readonly Stream _stream;
    private readonly string _format;
    private readonly TextStyle _style;
    private readonly bool _removed;
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 16);
    private readonly Utf8JsonWriter _json;
    private bool _first = true;

    private ReadingWriter(string format, Stream stream, TextStyle style, bool removed)
    {
        _format = format;
        _removed = removed;
        _style = style;
        _stream = new BufferedStream(stream, 1 << 16);
        _json = new Utf8JsonWriter(_buffer, JsonText.Compact);
    }

    /// <summary>A writer in a format of the command line; <paramref name="style"/> is for text, and its labels for Markdown; <paramref name="removed"/> adds to JSON what of a page is no body.</summary>
    public static ReadingWriter Create(string format, Stream stream, TextStyle? style = null, bool removed = false) => new(format, stream, style ?? TextStyle.Plain, removed);

    public void Write(Reading reading)
    {
        if (_format == "jsonl") { WriteJson(reading); return; }
        var text = _format == "markdown" ? ReadingMarkdown.Of(reading.Article, _style.Labels) : TextOf(reading);
        _stream.Write(Encoding.UTF8.GetBytes(_first ? text : "\n" + text));
        _first = false;
    }

    private string TextOf(Reading reading)
    {
        using var writer = new StringWriter();
        if (!_first) { new Paper(writer, _style).Rule(); }
        ReadingText.Write(writer, reading, _style);
        return writer.ToString();
    }

    public void Dispose()
    {
        _json.Dispose();
        _stream.Flush();
        _stream.Dispose();
    }

    private void WriteJson(Reading reading)
    {
        _buffer.ResetWrittenCount();
        _json.Reset();
        ReadingJson.Write(_json, reading, _removed);
        _json.Flush();
        _stream.Write(_buffer.WrittenSpan);
        _stream.WriteByte((byte)'\n');
    }
}
