namespace Buendnisnetz.Library;

/// <summary>
/// Something that alliances and networks hand on: a flyer, a guide, a template (002: "praxisorientierte Materialien"). It outlives the
/// project it was made for: its page keeps its address, whatever becomes of those who made it (INV-03).
/// </summary>
public sealed partial class Material : Entity
{
    /// <summary>Addresses below the directory that no material can have.</summary>
    internal static readonly string[] TakenSlugs = ["gemerkt", "bei"];

    private readonly List<MaterialMark> marks = [];

    private Material() { }

    /// <summary>The last part of its address.</summary>
    public string Slug { get; private init; } = "";

    /// <summary>What it is called.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The title as a key to sort and search by.</summary>
    public string TitleKey { get; private set; } = "";

    /// <summary>What sort of thing it is.</summary>
    public MaterialKind Kind { get; private set; }

    /// <summary>What it is good for, in a sentence.</summary>
    public string Lead { get; private set; } = "";

    /// <summary>How one works with it, as Markdown.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The year it is from; null where nobody knows.</summary>
    public int? Year { get; private set; }

    /// <summary>What others may do with it (LI-01).</summary>
    public Licence Licence { get; private set; }

    /// <summary>Who is to be named when it is passed on: "Bündnis für Familie Heidelberg".</summary>
    public string ByLine { get; private set; } = "";

    /// <summary>The language it is written in, by its code.</summary>
    public string Language { get; private set; } = "de";

    /// <summary>Whether everybody can read it, also with a screen reader (AC-04).</summary>
    public Accessibility Accessibility { get; private set; }

    /// <summary>Who may read it.</summary>
    public Visibility Visibility { get; private set; }

    /// <summary>When it was begun, in UTC.</summary>
    public DateTimeOffset BegunAt { get; private init; }

    /// <summary>Who began it; null after erasure.</summary>
    public Guid? BegunBy { get; private set; }

    /// <summary>When anything about it was last changed, in UTC.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>What it is found by.</summary>
    public IReadOnlyList<MaterialMark> Marks => marks;

    /// <summary>The codes of its action fields.</summary>
    public IReadOnlyList<string> Fields => MarksOf(Facet.Field);

    /// <summary>For whom it is.</summary>
    public IReadOnlyList<MaterialAudience> Audiences => [.. MarksOf(Facet.Audience).Select(Enum.Parse<MaterialAudience>)];

    /// <summary>Begins one; nobody but its team sees it yet.</summary>
    public static Material Begin(MaterialHome home, MaterialFacts facts, string slug, Guid? by, DateTimeOffset at)
    {
        Refusal.On(home.Obstacle ?? facts.Objections(at).FirstOrDefault()?.Sentence);
        var made = new Material { Slug = slug, BegunAt = at, BegunBy = by, AllianceId = home.AllianceId, NetworkId = home.NetworkId };
        made.Say(facts, home.Lands);
        made.Enter(MaterialState.Draft, null, by, at);
        made.BeginEdition("", by, at);
        return made;
    }

    /// <summary>Says anew what it is. Whose it is was loaded with its areas.</summary>
    public void Describe(MaterialFacts facts, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange() ?? facts.Objections(at).FirstOrDefault()?.Sentence);
        Say(facts, Home.Lands);
        Changed(by, at);
    }

    /// <summary>Those who are responsible work elsewhere now: it is found there.</summary>
    internal void BeFoundIn(IReadOnlyCollection<string> lands) => Mark(Facet.Land, lands);

    private IReadOnlyList<string> MarksOf(Facet facet) => [.. marks.Where(mark => mark.Facet == facet).Select(mark => mark.Value)];

    private void Say(MaterialFacts facts, IReadOnlyCollection<string> lands)
    {
        (Title, Kind, Lead, Text) = (facts.Title.Trim(), facts.Kind, facts.Lead.Trim(), facts.Text.Trim());
        (Year, Licence, ByLine, Language) = (facts.Year, facts.Licence, facts.ByLine.Trim(), facts.Language);
        (Accessibility, ReviewOn, Visibility) = (facts.Accessibility, facts.ReviewOn, facts.Visibility);
        TitleKey = Folding.Fold(facts.Title);
        Mark(Facet.Kind, [$"{Kind}"]);
        Mark(Facet.Language, [Language]);
        Mark(Facet.Checked, [MaterialMark.Yes]);
        Mark(Facet.Field, facts.Fields);
        Mark(Facet.Audience, facts.Audiences.Select(one => $"{one}"));
        Mark(Facet.Land, lands);
    }

    private void Mark(Facet facet, IEnumerable<string> values)
    {
        var wanted = values.Distinct().ToList();
        marks.RemoveAll(mark => mark.Facet == facet && !wanted.Contains(mark.Value));
        marks.AddRange(wanted.Except(MarksOf(facet)).Select(value => new MaterialMark(Id, facet, value)).ToList());
    }

    private void Changed(Guid? by, DateTimeOffset at)
    {
        ChangedAt = at;
        Raise(new MaterialChanged(Id, by, at));
    }
}
