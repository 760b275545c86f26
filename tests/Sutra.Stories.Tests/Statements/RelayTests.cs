namespace Sutra.Stories.Tests.Statements;

/// <summary>Who passed the words on.</summary>
public sealed class RelayTests
{
    [Theory]
    [InlineData("রাষ্ট্রীয় গণমাধ্যমের বরাতে এমনটি জানিয়েছে রয়টার্স।", "রাষ্ট্রীয় গণমাধ্যম | জানিয়েছে | indirect | says via রয়টার্স")]
    [InlineData("নিরাপত্তা সূত্রের বরাত দিয়ে এ তথ্য জানিয়েছে এএফপি।", "নিরাপত্তা সূত্র | তথ্য জানিয়েছে | indirect | says via এএফপি")]
    [InlineData("সফর-সংশ্লিষ্ট একটি সূত্র রয়টার্সকে জানায়, ট্রেন পৌঁছেছে।", "সফর-সংশ্লিষ্ট একটি সূত্র | জানায় | indirect | says via রয়টার্স")]
    [InlineData("গভর্নরকে উদ্ধৃত করে ওই প্রতিবেদনে বলা হয়েছে, দলটি আমার চেনা।", "গভর্নর | বলা হয়েছে | direct | says via প্রতিবেদন")]
    [InlineData("মেয়র সাদেক কবির সাংবাদিকদের জানান, কাজ শেষ।", "সাদেক কবির | জানান | indirect | says")]
    public void Reads_a_sentence_as(string text, string expected) => Said.Lines(text).ShouldBe(expected.ToLowerInvariant());
}
