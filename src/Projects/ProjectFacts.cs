using System.Text.Json;

namespace Buendnisnetz.Projects;

/// <summary>A result that was counted: "Kinder betreut: 48 je Woche, 2025".</summary>
/// <param name="What">What was counted.</param>
/// <param name="Figure">How many.</param>
/// <param name="Unit">Of what, and since or until when; null where that is said already.</param>
public sealed record ResultFigure(string What, decimal Figure, string? Unit = null)
{
    /// <summary>How many results a project has in figures at most.</summary>
    public const int Most = 12;

    private const decimal Largest = 1_000_000_000_000;

    /// <summary>The figure as one writes it.</summary>
    public string Number => Figure.ToString("#,##0.##", German.Culture);

    /// <summary>All of it: "Kinder betreut: 48 je Woche, 2025".</summary>
    public string Sentence => $"{What}: {Number} {Unit}".TrimEnd();

    /// <summary>What is missing or cannot be, of a row as it was typed.</summary>
    public static IEnumerable<Objection> Objections(string? what, decimal? figure)
    {
        if (string.IsNullOrWhiteSpace(what)) yield return new(nameof(What), "Bitte schreiben Sie, was Sie gezählt haben.");
        if (figure is null) yield return new(nameof(Figure), "Bitte schreiben Sie die Zahl.");
        else if (figure is < 0 or > Largest) yield return new(nameof(Figure), "Die Zahl liegt zwischen 0 und einer Billion.");
        else if (decimal.Round(figure.Value, 2) != figure) yield return new(nameof(Figure), "Höchstens zwei Stellen nach dem Komma.");
    }

    /// <summary>Why these figures cannot stand there; null where they can.</summary>
    public static string? ObstacleTo(IReadOnlyList<ResultFigure> figures) =>
        figures.Count > Most ? $"Höchstens {Most} Ergebnisse in Zahlen, die wichtigsten zuerst."
        : figures.GroupBy(one => Folding.Fold($"{one.What} {one.Unit}")).FirstOrDefault(same => same.Skip(1).Any()) is { } twice
            ? $"{twice.First().What.Quoted} steht zweimal da."
        : figures.SelectMany(one => Objections(one.What, one.Figure)).FirstOrDefault()?.Sentence;
}

/// <summary>A page elsewhere that tells more.</summary>
/// <param name="Title">What is to be found there.</param>
/// <param name="Address">Where that is, with https://.</param>
public sealed record ProjectLink(string Title, string Address)
{
    /// <summary>How many links a project has at most.</summary>
    public const int Most = 10;

    /// <summary>What is missing or cannot be, of a row as it was typed.</summary>
    public static IEnumerable<Objection> Objections(string? title, string? address)
    {
        if (string.IsNullOrWhiteSpace(title)) yield return new(nameof(Title), "Bitte schreiben Sie, was dort zu finden ist.");
        if (string.IsNullOrWhiteSpace(address)) yield return new(nameof(Address), "Bitte schreiben Sie die Internetadresse.");
        else if (WebAddress.Of(address.Trim()) is null) yield return new(nameof(Address), WebAddress.Obstacle);
    }

    /// <summary>Why these links cannot stand there; null where they can.</summary>
    public static string? ObstacleTo(IReadOnlyList<ProjectLink> links) =>
        links.Count > Most ? $"Höchstens {Most} Links, die wichtigsten zuerst."
        : links.GroupBy(one => one.Address).FirstOrDefault(same => same.Skip(1).Any()) is { } twice ? $"{twice.Key} steht zweimal da."
        : links.SelectMany(one => Objections(one.Title, one.Address)).FirstOrDefault()?.Sentence;
}

/// <summary>Results in figures, and links to more.</summary>
public sealed partial class Project
{
    /// <summary>The results in figures, as JSON; null where there are none.</summary>
    public string? FiguresText { get; private set; }

    /// <summary>The links, as JSON; null where there are none.</summary>
    public string? LinksText { get; private set; }

    /// <summary>The results in figures, in the order in which they were typed.</summary>
    public IReadOnlyList<ResultFigure> Figures => Read<ResultFigure>(FiguresText);

    /// <summary>The links, in the order in which they were typed.</summary>
    public IReadOnlyList<ProjectLink> Links => Read<ProjectLink>(LinksText);

    /// <summary>Says what came of it in figures.</summary>
    public void Count(IReadOnlyList<ResultFigure> figures, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ResultFigure.ObstacleTo(figures));
        var before = FiguresText;
        FiguresText = Written(figures.Select(one => one with { What = one.What.Trim(), Unit = Trimmed(one.Unit) }));
        Changed(at);
        Raise(new ProjectChanged(Id, by, at));
        if (FiguresText is not null && FiguresText != before) Raise(new ProjectLearnt(Id, "Ergebnisse in Zahlen", by, at));
    }

    /// <summary>Says where more is to be read.</summary>
    public void LinkTo(IReadOnlyList<ProjectLink> links, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ProjectLink.ObstacleTo(links));
        LinksText = Written(links.Select(one => new ProjectLink(one.Title.Trim(), WebAddress.Of(one.Address.Trim())!)));
        Changed(at);
        Raise(new ProjectChanged(Id, by, at));
    }

    private static string? Written<T>(IEnumerable<T> rows) => rows.ToList() is { Count: > 0 } some ? JsonSerializer.Serialize(some) : null;

    private static List<T> Read<T>(string? text) => text is null ? [] : JsonSerializer.Deserialize<List<T>>(text)!;
}
