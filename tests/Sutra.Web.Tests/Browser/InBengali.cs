namespace Sutra.Web.Tests.Browser;

/// <summary>The tests of one browser, one after the other; those of <see cref="InEnglish"/> have another, and run at the same time.</summary>
[CollectionDefinition(nameof(InBengali))]
public sealed class InBengali : ICollectionFixture<Site>;
