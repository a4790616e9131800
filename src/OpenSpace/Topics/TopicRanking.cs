namespace Buendnisnetz.OpenSpace;

/// <summary>The topics by how many want them. It is derived; who is level stands together, in the order of the alphabet.</summary>
public sealed class TopicRanking
{
    private TopicRanking(IReadOnlyList<RankedTopic> topics) => Topics = topics;

    /// <summary>The most wanted first.</summary>
    public IReadOnlyList<RankedTopic> Topics { get; }

    /// <summary>Ranks topics that stand.</summary>
    public static TopicRanking Of(IEnumerable<Topic> topics, IReadOnlyDictionary<Guid, int> votes)
    {
        var counted = topics.Where(topic => topic.Stands)
            .Select(topic => (Topic: topic, Votes: topic.Counted ?? votes.GetValueOrDefault(topic.Id))).ToList();
        return new([.. counted.OrderByDescending(one => one.Votes).ThenBy(one => Folding.Fold(one.Topic.Title), StringComparer.Ordinal)
            .ThenBy(one => one.Topic.Id)
            .Select(one => new RankedTopic(one.Topic, one.Votes, 1 + counted.Count(other => other.Votes > one.Votes),
                counted.Count(other => other.Votes == one.Votes) > 1))]);
    }

    /// <summary>Those that would become groups, where there are so many.</summary>
    public IReadOnlyList<Topic> Best(int groups) => [.. Topics.Where((_, place) => place < groups).Select(one => one.Topic)];

    /// <summary>Who is level where the last group is decided: "Diese Themen liegen gleichauf: …"; null where it is clear.</summary>
    public string? TieAt(int groups)
    {
        if (groups >= Topics.Count || Topics[groups - 1].Votes != Topics[groups].Votes) return null;
        var level = Topics.Where(one => one.Votes == Topics[groups].Votes).Select(one => one.Topic.Title.Quoted);
        return $"Gleichauf liegen {German.And(level)}. Welche davon eine Gruppe bekommen, entscheiden Sie.";
    }
}

/// <summary>A topic with its place.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Votes">How many want it.</param>
/// <param name="Rank">Its place; those that are level share one.</param>
/// <param name="IsTied">Whether another one has as many votes.</param>
public sealed record RankedTopic(Topic Topic, int Votes, int Rank, bool IsTied)
{
    /// <summary>"3 Stimmen, gleichauf".</summary>
    public string Words => German.Count(Votes, "Stimme", "Stimmen") + (IsTied ? ", gleichauf" : "");
}

/// <summary>Which topics sound alike.</summary>
public static class TopicLikeness
{
    private const double Likely = 0.45;

    /// <summary>Those whose titles are like this one, the most alike first.</summary>
    public static IReadOnlyList<Topic> Like(this IEnumerable<Topic> topics, string title, Guid? besides = null)
    {
        var asked = Grams(title);
        return [.. topics.Where(one => one.Stands && one.Id != besides)
            .Select(one => (Topic: one, Likeness: Trigrams.Similarity(asked, Grams(one.Title))))
            .Where(one => one.Likeness >= Likely).OrderByDescending(one => one.Likeness).ThenBy(one => one.Topic.Id)
            .Select(one => one.Topic)];
    }

    /// <summary>Those that sound alike, two by two.</summary>
    public static IReadOnlyList<(Topic One, Topic Other)> Alike(this IEnumerable<Topic> topics)
    {
        var known = topics.OrderBy(one => one.Id).Select(one => (Topic: one, Grams: Grams(one.Title))).ToList();
        return [.. known.SelectMany((one, place) => known[(place + 1)..]
            .Where(other => Trigrams.Similarity(one.Grams, other.Grams) >= Likely).Select(other => (one.Topic, other.Topic)))];
    }

    /// <summary>Why nobody proposes this title again; null where it is new.</summary>
    public static string? ObstacleToProposing(this IEnumerable<Topic> topics, string title, Guid? voice)
    {
        var folded = Folding.Fold(title);
        return topics.FirstOrDefault(one => one.Stands && Folding.Fold(one.Title) == folded) is not { } known ? null
            : known.VoiceId is { } author && author == voice ? "Dieses Thema haben Sie schon vorgeschlagen."
            : "Dieses Thema gibt es schon. Sie können später dafür stimmen.";
    }

    private static HashSet<string> Grams(string title) =>
        Trigrams.Of(GermanWords.In(title).Where(word => !word.IsStopWord).Select(word => word.Stem));
}
