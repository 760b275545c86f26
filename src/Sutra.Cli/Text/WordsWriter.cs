using System.Buffers;
using System.Text;
using System.Text.Json;
using Sutra.Bangla.Text;
using Sutra.Bangla.Words;
using Sutra.Stories.Json;

namespace Sutra.Cli.Text;

/// <summary>Writes the words of pages one after another in a format of <c>sutra words</c>.</summary>
internal sealed class WordsWriter : IDisposable
{
    private readonly BufferedStream _stream;
    private readonly bool _isJson;
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 12);
    private readonly Utf8JsonWriter _json;
    private readonly StringBuilder _text = new();
    private bool _first = true;

    public WordsWriter(string format, Stream stream)
    {
        _isJson = format == "jsonl";
        _stream = new BufferedStream(stream, 1 << 16);
        _json = new Utf8JsonWriter(_buffer, JsonText.Compact);
    }

    public void Write(PageWords page)
    {
        for (var i = 0; i < page.Sentences.Count; i++)
        {
            var (tokens, forms) = page.Sentences[i];
            if (_isJson) { WriteJson(page.Id, i, tokens, forms); } else { WriteText(tokens, forms); }
        }
    }

    public void Dispose()
    {
        _json.Dispose();
        _stream.Flush();
        _stream.Dispose();
    }

    private void WriteText(IReadOnlyList<Token> tokens, IReadOnlyList<WordForm> forms)
    {
        _text.Clear();
        if (!_first) { _text.Append('\n'); }
        _first = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            var surface = tokens[i].ToString();
            _text.Append(surface).Append('\t').Append(BanglaText.Normalize(surface)).Append('\t').Append(forms[i].Lemma).Append('\n');
        }
        _stream.Write(Encoding.UTF8.GetBytes(_text.ToString()));
    }

    private void WriteJson(string page, int sentence, IReadOnlyList<Token> tokens, IReadOnlyList<WordForm> forms)
    {
        _buffer.ResetWrittenCount();
        _json.Reset();
        _json.WriteStartObject();
        _json.WriteString("page", page);
        _json.WriteNumber("sentence", sentence);
        _json.WriteStartArray("words");
        for (var i = 0; i < tokens.Count; i++) { WriteWord(tokens[i].ToString(), forms[i]); }
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _stream.Write(_buffer.WrittenSpan);
        _stream.WriteByte((byte)'\n');
    }

    // What a form does not show is left out.
    private void WriteWord(string surface, WordForm form)
    {
        _json.WriteStartObject();
        _json.WriteString("surface", surface);
        _json.WriteString("normal", BanglaText.Normalize(surface));
        _json.WriteString("lemma", form.Lemma);
        _json.WriteString("class", NameOf(form.Class.ToString()));
        if (form.Case != WordCase.None) { _json.WriteString("case", NameOf(form.Case.ToString())); }
        if (form.IsPlural) { _json.WriteString("number", "plural"); }
        if (form.Verb != VerbForm.None) { _json.WriteString("form", NameOf(form.Verb.ToString())); }
        if (form.Person != VerbPerson.None) { _json.WriteString("person", NameOf(form.Person.ToString())); }
        _json.WriteEndObject();
    }

    private static string NameOf(string value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value);
}
