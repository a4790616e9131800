using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.LivingTexts;

/// <summary>What of the texts stands on pages of alliances and on desks.</summary>
internal static class LivingTextParts
{
    private const string Part = "netztexte";
    private const string Sources = "netztextquellen";

    /// <summary>The texts on the page of an alliance; one that has ended shows only its own.</summary>
    public static PageLines<Alliance> Asked { get; } = new(Part, (visit, alliance) => Shown(visit, alliance).Select(one => new Line
    {
        Id = one.Id,
        Name = one.Heading,
        More = one.Words,
        Slug = one.Text!.Network!.Slug,
        Number = one.DetachedAt == null ? 0 : 1,
        At = one.ShownAt,
    }));

    /// <summary>The networks whose texts those are.</summary>
    public static PageLines<Alliance> AskedSources { get; } = new(Sources, (visit, alliance) =>
    {
        var (shown, texts) = (Shown(visit, alliance).Select(one => one.TextId), visit.Db.LivingTexts);
        return visit.Db.Networks.Where(network => texts.Any(text => text.NetworkId == network.Id && shown.Contains(text.Id)))
            .Select(network => new Line { Name = network.Name, Slug = network.Slug });
    });

    /// <summary>On the page of an alliance.</summary>
    public static Task<AllianceTexts?> OfAlliance(SlotVisit visit, Alliance alliance)
    {
        var sources = visit.Lines[Sources].DistinctBy(line => line.Slug).ToDictionary(line => line.Slug!, line => line.Name!);
        return Task.FromResult(!visit.Lines.Has(Part) ? null : new AllianceTexts(alliance, [.. visit.Lines[Part].OrderBy(line => line.At)
            .ThenBy(line => line.Id).Select(line => new TextOnPage(line.Name!, line.More!, sources.GetValueOrDefault(line.Slug!, ""),
                line.Slug!, line.Number == 1))]));
    }

    /// <summary>On the desk: the source of a text says something new.</summary>
    public static DeskTasks News { get; } = DeskTasks.Told("netztexte", DeskPart.Checking, (db, desk) =>
    {
        var (ids, offered) = (desk.Ids, db.LivingTexts.OfferedOn(desk.At.BerlinDay));
        return db.ShownTexts.Following.Where(one => ids.Contains(one.AllianceId)
                && offered.Any(text => text.Id == one.TextId && text.Number > one.Seen))
            .Select(one => new Line { Id = one.TextId, Name = one.Heading, Slug = one.Alliance!.Slug });
    }, (desk, lines) => lines.OrderBy(line => line.Name, StringComparer.Ordinal).Select(line => TaskOf(line,
        desk.Alliances.First(one => one.Slug == line.Slug))));

    private static DeskTask TaskOf(Line line, Alliance alliance) => new($"Der Text {line.Name!.Quoted} wurde im Netzwerk geändert.",
        alliance.TextPath(line.Id!.Value), "Vergleichen", alliance.Id);

    private static IQueryable<ShownText> Shown(SlotVisit visit, Alliance alliance)
    {
        var shown = visit.Db.ShownTexts.OnPageOf(alliance.Id, visit.Now.BerlinDay, visit.Db);
        return alliance.IsOpen ? shown : shown.Where(one => one.DetachedAt != null);
    }
}

/// <summary>The texts on the page of an alliance.</summary>
internal sealed record AllianceTexts(Alliance Alliance, IReadOnlyList<TextOnPage> Texts);

/// <summary>A text on a page, with where it comes from.</summary>
internal sealed record TextOnPage(string Heading, string Words, string Source, string SourceSlug, bool IsOwn);
