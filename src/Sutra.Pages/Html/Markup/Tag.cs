namespace Sutra.Pages.Html.Markup;

/// <summary>An element that the rules of HTML treat apart, or <see cref="Other"/>.</summary>
/// <remarks>The names are the elements' own: <see cref="Tags"/> makes them lower case.</remarks>
internal enum Tag : byte
{
    Other,
    A, Abbr, Address, Applet, Area, Article, Aside, Audio, B, Base, Basefont, Bgsound, Big, Blockquote, Body, Br, Button, Canvas, Caption, Center, Code,
    Col, Colgroup, Datalist, Dd, Details, Dialog, Dir, Div, Dl, Dt, Em, Embed, Fieldset, Figcaption, Figure, Font, Footer, Form, Frame, Frameset,
    H1, H2, H3, H4, H5, H6, Head, Header, Hgroup, Hr, Html, I, Iframe, Image, Img, Input, Keygen, Legend, Li, Link, Listing, Main, Map, Marquee, Math,
    Menu, Meta, Meter, Nav, Nobr, Noembed, Noframes, Noindex, Noscript, Object, Ol, Optgroup, Option, P, Param, Plaintext, Pre, Progress, Rb, Rp, Rt, Rtc, Ruby,
    S, Script, Search, Section, Select, Small, Source, Span, Strike, Strong, Style, Sub, Summary, Sup, Svg, Table, Tbody, Td, Template, Textarea, Tfoot,
    Th, Thead, Time, Title, Tr, Track, Tt, U, Ul, Var, Video, Wbr, Xmp,
    /// <summary>No element: an entry whose element was closed out of order.</summary>
    Ghost,
    /// <summary>No element: the end of the formatting elements that a cell or an object shuts off.</summary>
    Marker,
}
