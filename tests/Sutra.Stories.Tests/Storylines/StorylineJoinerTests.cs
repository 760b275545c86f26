using Sutra.Stories.Storylines;
using Sutra.Stories.Terms;

namespace Sutra.Stories.Tests.Storylines;

public sealed class StorylineJoinerTests
{
    [Fact]
    public void Lines_of_several_stories_that_are_much_alike_become_one() =>
        Joined([[0, 2], [1, 3], [4, 5]], [Topic(1, 2, 3), Topic(1, 2, 9), Topic(7, 8)]).ShouldBe(["0 1 2 3", "4 5"]);

    [Fact]
    public void A_line_of_one_story_stays_by_itself() =>
        Joined([[0, 2], [1]], [Topic(1, 2, 3), Topic(1, 2, 3)]).ShouldBe(["0 2", "1"]);

    [Fact]
    public void What_was_joined_can_be_joined_again() =>
        Joined([[0, 1], [2, 3], [4, 5]], [Topic(1, 2, 3), Topic(1, 2, 4), Topic(2, 3, 4)]).ShouldBe(["0 1 2 3 4 5"]);

    private static string[] Joined(List<List<int>> lines, List<TermSum> topics) => [.. StorylineJoiner.Join(lines, topics).Select(l => string.Join(' ', l))];

    private static TermSum Topic(params uint[] terms) => new(TermVector.Scaled(terms.ToDictionary(t => t, _ => 1.0)), 2);
}
