namespace Sutra.Pages.Inputs.Warc;

/// <summary>The content of one record: as many bytes as its head says, unless the next record begins before.</summary>
internal sealed class WarcBlock(WarcInput input, long length)
{
    // So much is looked through for the head of a next record at a time.
    private const int Piece = 1 << 16;

    private long _left = length;
    private bool _honest;
    private bool _broken;

    /// <summary>Reads on into <paramref name="bytes"/>, up to <paramref name="most"/> bytes; false at the end.</summary>
    public bool Read(PooledBytes bytes, int most)
    {
        var n = Math.Min(Next(), most);
        bytes.Append(input.Rest[..n]);
        Pass(n);
        return n > 0;
    }

    /// <summary>Passes over what is left, and says what is wrong with the record's length; null where it is right.</summary>
    public string? Finish()
    {
        for (int n; (n = Next()) > 0;) { Pass(n); }
        if (_left == 0 && input.EndsHere()) { return null; }
        if (input.IsDamagedHere && !_broken) { return input.Damage; }
        if (_left == 0) { return "the record is longer than it says"; }
        return _broken || !input.IsAtEnd ? "the record is shorter than it says" : "the archive is cut off in this record";
    }

    private void Pass(int count)
    {
        input.Advance(count);
        _left -= count;
    }

    // How many bytes at hand are the record's; 0 where there are no more.
    private int Next()
    {
        if (_left == 0 || _broken || input.IsAtStop) { return 0; }
        var within = (int)Math.Min(Math.Min(input.Rest.Length, Piece), _left);
        if (_honest) { return within; }
        var (clear, head) = input.LookForHead(within, last: within == _left);
        if (!head) { return clear > 0 ? clear : More(within); }
        _honest = input.EndsAt(_left);
        if (_honest) { return (int)Math.Min(input.Rest.Length, _left); }
        _broken = clear == 0;
        return clear;
    }

    // Too few bytes at hand to tell.
    private int More(int within) => input.Fill() ? Next() : within;
}
