using Buendnisnetz.Alliances;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Projects;

/// <summary>Imitating projects, without a database.</summary>
public sealed class ImitationTests
{
    private static int number;

    [Fact]
    public void A_copy_takes_along_what_helps_and_asks_only_for_what_is_local()
    {
        var source = Example();
        var (copy, adoption) = Copy(source, Founded.Alliance("Nachbar"));
        Assert.Equal((source.Need, source.Goal, source.Steps, source.Tips), (copy.Need, copy.Goal, copy.Steps, copy.Tips));
        Assert.Equal(source.Links, copy.Links);
        Assert.Equal("Unser Heft", copy.Title);
        Assert.False(copy.IsPublished);
        Assert.Null(copy.Hours);
        Assert.Equal((source.Id, copy.Id, source.Id), (adoption.SourceId, adoption.CopyId, adoption.RootId));
        Assert.Equal("läuft", source.State.Label);
        Assert.Equal("geplant", copy.State.Label);
    }

    [Fact]
    public void What_was_told_to_a_few_is_not_told_to_everybody_by_a_copy()
    {
        var source = Example();
        source.Describe(Told.Whole with { Visibility = Visibility.Community }, null, Founded.Noon);
        Assert.Equal(Visibility.Community, Copy(source, Founded.Alliance("Nachbar")).Copy.Visibility);
    }

    [Fact]
    public void Nobody_imitates_what_is_no_example_or_the_own_project()
    {
        var alliance = Founded.Alliance();
        Assert.Contains("nicht zum Nachahmen", Told.Published(alliance).ObstacleToImitation(Founded.Alliance()));
        Assert.Contains("Ihr eigenes", Example(alliance).ObstacleToImitation(alliance));
    }

    [Fact]
    public void What_the_origin_says_anew_is_taken_over_text_by_text_or_left()
    {
        var source = Example();
        var (copy, adoption) = Copy(source, Founded.Alliance());
        Assert.Empty(adoption.News(source));
        source.Describe(Told.Whole with { Steps = "1. Zuerst den Sportkreis fragen", Goal = "Alle sind dabei." }, null, Founded.Noon);
        Assert.Equal(["Das Ziel", "Schritte"], adoption.News(source).Select(change => change.Label));
        adoption.TakeOver(source, copy, ["steps"], null, Founded.Noon);
        Assert.Equal("1. Zuerst den Sportkreis fragen", copy.Steps);
        Assert.Equal(Told.Whole.Goal, copy.Goal);
        Assert.Empty(adoption.News(source));
        Assert.Equal(["Das Ziel"], adoption.Differences(copy).Select(change => change.Label));
    }

    [Fact]
    public void Whoever_goes_the_own_way_takes_over_nothing_and_keeps_the_origin()
    {
        var source = Example();
        var (copy, adoption) = Copy(source, Founded.Alliance());
        adoption.Detach(null, Founded.Noon);
        Assert.Throws<Refusal>(() => adoption.TakeOver(source, copy, ["steps"], null, Founded.Noon));
        Assert.Throws<Refusal>(() => adoption.Detach(null, Founded.Noon));
        Assert.Equal(source.Id, adoption.SourceId);
    }

    [Fact]
    public void Whatever_is_imitated_in_whatever_order_there_is_no_circle_and_no_origin_is_lost()
    {
        var chance = new Random(42);
        for (var run = 0; run < 50; run++)
        {
            List<Project> all = [Example(), Example()];
            Dictionary<Guid, Adoption> origins = [];
            for (var step = 0; step < 20; step++)
            {
                var source = all[chance.Next(all.Count)];
                if (!source.IsExample) Learn(source);
                var (copy, adoption) = source.Imitate(Founded.Alliance(), new("Nachgemacht"), origins.GetValueOrDefault(source.Id), Free(),
                    null, Founded.Noon.AddDays(step));
                all.Add(copy);
                origins.Add(copy.Id, adoption);
                Stir(chance, all, origins, Founded.Noon.AddDays(step));
            }
            foreach (var one in all) Assert.Equal(Chain(one.Id, origins)[^1], origins.GetValueOrDefault(one.Id)?.RootId ?? one.Id);
        }
    }

    /// <summary>An imitation takes over, is accepted with a text, goes its own way, or its origin ceases to be an example.</summary>
    private static void Stir(Random chance, List<Project> all, Dictionary<Guid, Adoption> origins, DateTimeOffset at)
    {
        var copy = all[2 + chance.Next(all.Count - 2)];
        var (adoption, listens) = (origins[copy.Id], origins[copy.Id].DetachedAt is null);
        var (source, before) = (all.Single(one => one.Id == adoption.SourceId), (adoption.SourceId, adoption.RootId));
        var text = $"Schritt {at.Day}";
        switch (chance.Next(5))
        {
            case 0 when listens: adoption.TakeOver(source, copy, ["steps", "goal"], null, at); break;
            case 1 when listens: adoption.Detach(null, at); break;
            case 2: source.CeaseAsExample(null, at); break;
            case 3: source.TakeLines(new Dictionary<string, string> { ["steps"] = text }, null, at); break;
            case 4 when listens:
                copy.TakeLines(new Dictionary<string, string> { ["steps"] = text }, null, at);
                var proposed = Improvement.Propose(adoption, source, copy, "steps", text, "Es hilft.", null, at);
                proposed.Accept(source, proposed.LineOf(source).Mark, "Danke.", null, at);
                break;
        }
        Assert.Equal(before, (adoption.SourceId, adoption.RootId));
    }

    private static List<Guid> Chain(Guid from, Dictionary<Guid, Adoption> origins)
    {
        List<Guid> chain = [from];
        while (origins.TryGetValue(chain[^1], out var origin))
        {
            Assert.DoesNotContain(origin.SourceId, chain);
            chain.Add(origin.SourceId);
        }
        return chain;
    }

    private static (Project Copy, Adoption Adoption) Copy(Project source, Alliance alliance) =>
        source.Imitate(alliance, new("Unser Heft", FuzzyDate.OfYear(2027), "Familienbüro"), null, Free(), null, Founded.Noon);

    private static string Free() => $"nachgemacht-{Interlocked.Increment(ref number)}";

    private static Project Example(Alliance? alliance = null)
    {
        var told = Told.Published(alliance ?? Founded.Alliance());
        Learn(told);
        return told;
    }

    private static void Learn(Project told)
    {
        told.Publish(null, Founded.Noon);
        if (told.State != ProjectState.Running) told.Turn(ProjectState.Running, null, null, null, Founded.Noon);
        told.Tell(new(Hours: 40, Otherwise: "Früher anfangen.", Tips: "Mut."), null, Founded.Noon);
        told.LinkTo([new("Flyer", "https://flyer.example")], null, Founded.Noon);
        told.BecomeExample(null, Founded.Noon);
    }
}
