using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;
using Sutra.Bangla.Bearers;
using Sutra.Bangla.Facts;
using Sutra.Bangla.Names;
using Sutra.Bangla.Sentences;

namespace Sutra.Bangla.Tests.Bearers;

public sealed class NameRegisterTests
{
    public static TheoryData<string, NameKind, string, string, string> Rows()
    {
        var data = new TheoryData<string, NameKind, string, string, string>();
        foreach (var row in Table("name-rows.tsv")) { data.Add(row["expect"], Enum.Parse<NameKind>(row["kind"], ignoreCase: true), row["one"], row["other"], row["why"]); }
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Two_articles_name_one_bearer_or_two(string expect, NameKind kind, string one, string other, string why)
    {
        var register = new NameRegister();
        var first = NamedArticle.Parse(kind, one).AddTo(register);
        var second = NamedArticle.Parse(kind, other).AddTo(register);
        (register.Current(first) == register.Current(second) ? "one" : "two").ShouldBe(expect, why);
    }

    [Fact]
    public void A_number_goes_on_where_two_turn_out_to_be_one()
    {
        var register = new NameRegister();
        var acronym = NamedArticle.Parse(NameKind.Organisation, "আরডিকেএস").AddTo(register);
        var full = NamedArticle.Parse(NameKind.Organisation, "তারা মানব সেবা সংঘ").AddTo(register);
        acronym.ShouldNotBe(full);
        NamedArticle.Parse(NameKind.Organisation, "তারা মানব সেবা সংঘ;forms=আরডিকেএস").AddTo(register).ShouldBe(acronym);
        register.Current(full).ShouldBe(acronym);
        register.Find(full)!.Articles.ShouldBe(3);
    }

    [Fact]
    public void A_short_form_of_two_full_names_is_that_of_the_one_named_beside_the_same()
    {
        var register = new NameRegister();
        var one = NamedArticle.Parse(NameKind.Organisation, "তারা মানব সেবা সংঘ;forms=টিএমএসএস;people=রেনু বালা,করিম তাফিজ").AddTo(register);
        var other = NamedArticle.Parse(NameKind.Organisation, "টিলা মাঠ সবুজ সমিতি;forms=টিএমএসএস;people=জলি তারু,ঝুমন বালা").AddTo(register);
        other.ShouldNotBe(one);
        NamedArticle.Parse(NameKind.Organisation, "টিএমএসএস;people=রেনু বালা").AddTo(register).ShouldBe(one);
        NamedArticle.Parse(NameKind.Organisation, "টিএমএসএস;people=জলি তারু").AddTo(register).ShouldBe(other);
    }

    [Fact]
    public void Both_bearers_of_a_name_are_told()
    {
        var register = new NameRegister();
        NamedArticle.Parse(NameKind.Person, "মো. রফিকুল ইসলাম;role=ওসি;day=2025-11-02").AddTo(register);
        NamedArticle.Parse(NameKind.Person, "রফিকুল ইসলাম;role=ওসি;day=2025-11-05").AddTo(register);
        NamedArticle.Parse(NameKind.Person, "রফিকুল ইসলাম;role=ক্রিকেটার;day=2025-11-03").AddTo(register);
        var bearers = register.Bearing("রফিকুল ইসলাম", NameKind.Person);
        bearers.Select(b => b.Articles).ShouldBe([2, 1]);
        (bearers[0].First, bearers[0].Last).ShouldBe((new LocalDate(2025, 11, 2), new LocalDate(2025, 11, 5)));
    }

    [Fact]
    public void A_third_article_goes_to_the_bearer_it_fits()
    {
        var register = new NameRegister();
        var officer = NamedArticle.Parse(NameKind.Person, "রফিকুল ইসলাম;role=ওসি;people=রেনু বালা").AddTo(register);
        var player = NamedArticle.Parse(NameKind.Person, "রফিকুল ইসলাম;role=ক্রিকেটার;people=জলি তারু").AddTo(register);
        NamedArticle.Parse(NameKind.Person, "রফিকুল ইসলাম;people=জলি তারু").AddTo(register).ShouldBe(player);
        NamedArticle.Parse(NameKind.Person, "রফিকুল ইসলাম;people=রেনু বালা").AddTo(register).ShouldBe(officer);
    }

    [Fact]
    public void Two_names_of_one_article_that_are_alike_are_two()
    {
        var register = new NameRegister();
        var names = new[] { "শরিন ওয়াহিদ তেমুর", "ওয়াহিদ তেমুরা" }.Select(n => new Name(n, NameKind.Person, [], [new Mention(-1, new(0, 1), n, "", null)])).ToList();
        register.Add(names, []).Distinct().Count().ShouldBe(2);
        register.Add(names, []).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void What_was_not_named_for_longest_is_forgotten()
    {
        var register = new NameRegister(new NameRegisterOptions { MostBearers = 1000 });
        var first = NamedArticle.Parse(NameKind.Organisation, "সংঘ ১").AddTo(register);
        for (var i = 2; i <= 5000; i++) { NamedArticle.Parse(NameKind.Organisation, $"সংঘ {i}").AddTo(register); }
        register.Count.ShouldBeLessThanOrEqualTo(1000);
        register.Find(first).ShouldBeNull();
        NamedArticle.Parse(NameKind.Organisation, "সংঘ ১").AddTo(register).ShouldBeGreaterThan(5000);
    }

    [Fact]
    public void Twice_the_articles_allocate_twice_as_much() => Allocated.ShouldGrowLinearly(
        size =>
        {
            var register = new NameRegister(new NameRegisterOptions { MostBearers = 1000 });
            for (var i = 0; i < size; i++) { NamedArticle.Parse(NameKind.Person, $"রফিকুল{i % 700} ইসলাম;age={10 + (i % 70)};people=রেনু বালা{i},করিম তাফিজ").AddTo(register); }
        },
        400);

    private static IReadOnlyList<FactRow> Table(string table, [CallerFilePath] string caller = "")
    {
        using var reader = new StreamReader(Path.Combine(Path.GetDirectoryName(caller)!, table));
        return FactTable.Parse(table, reader).Rows;
    }
}
