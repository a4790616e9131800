using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json;

namespace Buendnisnetz.Projects.Pages;

/// <summary>A row of a form.</summary>
internal abstract class RowOfForm
{
    /// <summary>What the row said when it was shown, as JSON; it travels with the form. Nothing where the row is new.</summary>
    public string? Was { get; set; }

    /// <summary>What is typed into it, field by field; the first one names the row.</summary>
    public abstract IReadOnlyList<string> Said { get; }

    /// <summary>Whether nothing was typed into it.</summary>
    public bool IsEmpty => Said.All(text => text.Length == 0);

    /// <summary>What it said when it was shown; null where it is new, or where nobody can read that.</summary>
    public IReadOnlyList<string>? Shown
    {
        get
        {
            if (Was is null) return null;
            try { return JsonSerializer.Deserialize<string[]>(Was) is { } all && all.Length == Said.Count ? all : null; }
            catch (JsonException) { return null; }
        }
    }

    /// <summary>Says this, field by field.</summary>
    public abstract void Say(IReadOnlyList<string> said);

    /// <summary>What is missing, all of it.</summary>
    public abstract IEnumerable<Objection> Objections();

    /// <summary>What a row said, as it travels with the form.</summary>
    public static string? Written(IReadOnlyList<string>? said) => said is null ? null : JsonSerializer.Serialize(said);

    /// <summary>The place of the row in the name of one of its fields, "Rows[2].What"; -1 where it is none of a row.</summary>
    public static int PlaceIn(string field) => field.StartsWith("Rows[", StringComparison.Ordinal)
        && int.TryParse(field.AsSpan(5, Math.Max(field.IndexOf(']', StringComparison.Ordinal) - 5, 0)), NumberStyles.None, null, out var at)
            ? at : -1;

    private protected static string Plain(string? text) => text?.Trim() ?? "";

    private protected static string? OrNull(string text) => text.Length == 0 ? null : text;
}

/// <summary>A result in figures, as a row.</summary>
internal sealed class FigureRow : RowOfForm
{
    [StringLength(120)]
    public string? What { get; set; }

    public decimal? Figure { get; set; }

    [StringLength(60)]
    public string? Unit { get; set; }

    public override IReadOnlyList<string> Said => [Plain(What), Figure?.ToString("0.####", German.Culture) ?? "", Plain(Unit)];

    public override void Say(IReadOnlyList<string> said) => (What, Figure, Unit) = (OrNull(said[0]),
        decimal.TryParse(said[1], NumberStyles.Number, German.Culture, out var figure) ? figure : null, OrNull(said[2]));

    public override IEnumerable<Objection> Objections() => ResultFigure.Objections(What, Figure);

    public ResultFigure ToFigure() => new(What!, Figure!.Value, Unit);
}

/// <summary>A link, as a row.</summary>
internal sealed class LinkRow : RowOfForm
{
    [StringLength(120)]
    public string? Title { get; set; }

    [StringLength(400), Url]
    public string? Address { get; set; }

    public override IReadOnlyList<string> Said => [Plain(Title), Plain(Address)];

    public override void Say(IReadOnlyList<string> said) => (Title, Address) = (OrNull(said[0]), OrNull(said[1]));

    public override IEnumerable<Objection> Objections() => ProjectLink.Objections(Title, Address);

    public ProjectLink ToLink() => new(Title!, Address!);
}

/// <summary>A step of the plan, as a row.</summary>
internal sealed class StepRow : RowOfForm
{
    [StringLength(Tick.Longest)]
    public string? What { get; set; }

    public FuzzyDate? Until { get; set; }

    public override IReadOnlyList<string> Said => [Plain(What), Until?.ToString() ?? ""];

    public override void Say(IReadOnlyList<string> said) =>
        (What, Until) = (OrNull(said[0]), FuzzyDate.TryParse(said[1], out var until) ? until : null);

    public override IEnumerable<Objection> Objections() => PlanStep.Objections(What);

    public PlanStep ToStep() => PlanStep.Of(What!, Until);
}

/// <summary>Something needed, as a row.</summary>
internal sealed class MaterialRow : RowOfForm
{
    [StringLength(Tick.Longest)]
    public string? What { get; set; }

    [StringLength(400), Url]
    public string? Address { get; set; }

    public override IReadOnlyList<string> Said => [Plain(What), Plain(Address)];

    public override void Say(IReadOnlyList<string> said) => (What, Address) = (OrNull(said[0]), OrNull(said[1]));

    public override IEnumerable<Objection> Objections() => MaterialItem.Objections(What, Address);

    public MaterialItem ToItem() => new(Plain(What), OrNull(Plain(Address)));
}
