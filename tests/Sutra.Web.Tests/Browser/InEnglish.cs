namespace Sutra.Web.Tests.Browser;

/// <summary>The tests of one browser, one after the other; those of <see cref="InBengali"/> have another, and run at the same time.</summary>
[CollectionDefinition(nameof(InEnglish))]
public sealed class InEnglish : ICollectionFixture<Site>;
