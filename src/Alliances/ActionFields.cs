using Buendnisnetz.Organisations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Alliances;

/// <summary>
/// The action fields that come with the product: several lists that compete in practice, with bridges between them
/// (INV-111). The classic seven are what alliances choose from; an administrator may change everything.
/// </summary>
public static class ActionFields
{
    /// <summary>Code of the list from which alliances choose.</summary>
    public const string Classic = "handlungsfelder";

    /// <summary>Code of the list of the current focus (since 2023).</summary>
    public const string Focus = "zukunft";

    /// <summary>The lists in the order in which they are stored.</summary>
    internal static IReadOnlyList<StarterTaxonomy> Starters => [Seven, Current, Surveys, Guide, Predicate, Partnership];

    private static StarterTaxonomy Seven => new StarterTaxonomy(Classic, "Handlungsfelder der Bundesinitiative", "klassisch")
        .With("vereinbarkeit", "Vereinbarkeit von Familie und Beruf", "Familie und Arbeit",
            "Arbeitszeiten, Wiedereinstieg, familienfreundliche Betriebe")
        .With("kinderbetreuung", "Kinderbetreuung", "Betreuung von Kindern", "Kita, Tagespflege, Ferien, Notfälle und Randzeiten")
        .With("generationen", "Generationenübergreifende Zusammenarbeit", "Jung und Alt")
        .With("gesundheit-pflege", "Gesundheit und Pflege", "Gesundheit und Pflege")
        .With("erziehung", "Erziehungsverantwortung wahrnehmen", "Kinder gut begleiten", "Familienbildung, Beratung, Begleitung von Eltern")
        .With("lebensumfeld", "Familienfreundliches Lebensumfeld", "Gut leben vor Ort",
            "Wohnen, Verkehr, Freizeit, Still- und Wickelpunkte")
        .With("engagement", "Bürgerschaftliches Engagement", "Freiwillig helfen");

    private static StarterTaxonomy Current => new StarterTaxonomy(Focus, "Aktuelle Schwerpunkte", "seit 2023", new DateOnly(2023, 1, 1))
        .With("z-vereinbarkeit", "Vereinbarkeit von Familie, Pflege und Beruf", "Familie, Pflege und Arbeit")
        .With("z-kinderbetreuung", "Kinderbetreuung (Schwerpunkt)", "Betreuung von Kindern")
        .With("z-einkommen", "Familien mit geringen Einkommen", "Familien mit wenig Geld")
        .With("z-personalpolitik", "Familienbewusste Unternehmenspolitik", "Familien-freundliche Firmen")
        .Maps("z-vereinbarkeit", TermMatch.Exact, "vereinbarkeit")
        .Maps("z-kinderbetreuung", TermMatch.Exact, "kinderbetreuung")
        .Maps("z-personalpolitik", TermMatch.Broad, "vereinbarkeit");

    private static StarterTaxonomy Surveys =>
        new StarterTaxonomy("umfrage", "Themen der Bündnisumfragen", "2014–2017", new DateOnly(2014, 1, 1), new DateOnly(2018, 1, 1))
        .With("u-zeitpolitik", "Kommunale Familienzeitpolitik und familienfreundlicher Standort")
        .With("u-vereinbarkeit", "Vereinbarkeit von Familie und Beruf (Umfrage)")
        .With("u-erziehung", "Erziehungsverantwortung und Bildung")
        .Maps("u-zeitpolitik", TermMatch.Narrow, "lebensumfeld")
        .Maps("u-vereinbarkeit", TermMatch.Exact, "vereinbarkeit")
        .Maps("u-erziehung", TermMatch.Narrow, "erziehung");

    private static StarterTaxonomy Guide =>
        new StarterTaxonomy("bw-handreichung", "Familienfreundliche Kommune (Baden-Württemberg)", "zehn Felder")
        .With("h-steuerung", "Kommunale Steuerung und Vernetzung")
        .With("h-familie", "Förderung und Unterstützung der Familie")
        .With("h-fruehe-bildung", "Frühe Bildung, Betreuung, Erziehung")
        .With("h-bildung", "Bildung, Lebenslanges Lernen")
        .With("h-vereinbarkeit", "Vereinbarkeit von Beruf und Familie")
        .With("h-wohnen", "Wohnen, Wohnumfeld, Verkehr")
        .With("h-freizeit", "Freizeit, Kultur")
        .With("h-integration", "Integration und interkulturelle Öffnung")
        .With("h-aelterwerden", "Älterwerden, Generationenbeziehungen")
        .With("h-gesundheit", "Gesundheitsförderung")
        .Maps("h-familie", TermMatch.Narrow, "erziehung")
        .Maps("h-fruehe-bildung", TermMatch.Narrow, "kinderbetreuung")
        .Maps("h-vereinbarkeit", TermMatch.Exact, "vereinbarkeit")
        .Maps("h-wohnen", TermMatch.Broad, "lebensumfeld")
        .Maps("h-freizeit", TermMatch.Broad, "lebensumfeld")
        .Maps("h-aelterwerden", TermMatch.Exact, "generationen")
        .Maps("h-gesundheit", TermMatch.Broad, "gesundheit-pflege");

    private static StarterTaxonomy Predicate => new StarterTaxonomy("praedikat", "Prädikat Familienbewusste Kommune Plus", "zwölf Felder")
        .With("p-verwaltung", "Kommunalverwaltung")
        .With("p-standort", "Standortfaktor")
        .With("p-vereinbarkeit", "Vereinbarkeit")
        .With("p-migration", "Migration und Integration")
        .With("p-familie", "Förderung der Familie")
        .With("p-fruehe-bildung", "Frühe Bildung")
        .With("p-bildung", "Bildung und lebenslanges Lernen")
        .With("p-quartier", "Quartier, Wohnen, Verkehr")
        .With("p-freizeit", "Freizeit und Kultur")
        .With("p-alter", "Lebensqualität im Alter")
        .With("p-gesundheit", "Gesundheit")
        .With("p-klima", "Natur- und Klimaschutz")
        .Maps("p-vereinbarkeit", TermMatch.Exact, "vereinbarkeit")
        .Maps("p-migration", TermMatch.Exact, "h-integration")
        .Maps("p-familie", TermMatch.Exact, "h-familie")
        .Maps("p-fruehe-bildung", TermMatch.Exact, "h-fruehe-bildung")
        .Maps("p-bildung", TermMatch.Exact, "h-bildung")
        .Maps("p-quartier", TermMatch.Exact, "h-wohnen")
        .Maps("p-freizeit", TermMatch.Exact, "h-freizeit")
        .Maps("p-alter", TermMatch.Broad, "generationen")
        .Maps("p-gesundheit", TermMatch.Exact, "h-gesundheit");

    private static StarterTaxonomy Partnership =>
        new StarterTaxonomy("entwicklungspartnerschaft", "Entwicklungspartnerschaft", "2016", new DateOnly(2015, 6, 1),
        new DateOnly(2017, 1, 1))
        .With("e-standort", "Standortfaktor Vereinbarkeit")
        .With("e-vaeter", "Väterfreundliche Kommunen")
        .With("e-fachkraefte", "Unterstützung bei der Fachkräftesicherung")
        .Maps("e-standort", TermMatch.Broad, "vereinbarkeit")
        .Maps("e-vaeter", TermMatch.Broad, "vereinbarkeit")
        .Maps("e-fachkraefte", TermMatch.Broad, "vereinbarkeit");

    /// <summary>The action fields in use on that day, to choose from; grouped by list.</summary>
    public static async Task<IReadOnlyList<SelectListItem>> Choices(Db db, DateOnly day, CancellationToken cancel) =>
        Items(await InUse(db, day, cancel));

    /// <summary>
    /// The action fields to filter by: terms that mean the same are one. A term that was chosen before goes on standing there.
    /// </summary>
    public static async Task<IReadOnlyList<SelectListItem>> Filters(Db db, DateOnly day, string? chosen, CancellationToken cancel) =>
        Items((await InUse(db, day, cancel)).Where(field => !field.IsSame || field.Code == chosen));

    /// <summary>The same out of a book that was read.</summary>
    public static IReadOnlyList<SelectListItem> Filters(TermBook book, DateOnly day, string? chosen)
    {
        var classic = book.Terms.Where(term => term.List == Classic).Select(term => term.Id).ToHashSet();
        return Items(book.Terms.Where(term => term.List is Classic or Focus && term.IsValidOn(day)).OrderBy(term => term.Order)
            .ThenBy(term => term.Label, StringComparer.Ordinal).Select(term => new Choice(term.Code, term.Label, term.Order, term.List,
                term.ListName, term.Bridges.Any(bridge => bridge.Match == TermMatch.Exact && classic.Contains(bridge.ToId))))
            .Where(field => !field.IsSame || field.Code == chosen));
    }

    private static Task<List<Choice>> InUse(Db db, DateOnly day, CancellationToken cancel)
    {
        var classic = db.Terms.InList(db, Classic).Select(term => term.Id);
        var same = db.TermMappings.Where(mapping => mapping.Match == TermMatch.Exact && classic.Contains(mapping.ToId))
            .Select(mapping => mapping.FromId);
        return db.Terms.InUse(day).Join(db.Taxonomies.Where(list => list.Code == Classic || list.Code == Focus),
            term => term.TaxonomyId, list => list.Id,
            (term, list) => new Choice(term.Code, term.Label, term.Order, list.Code, list.Name, same.Contains(term.Id)))
            .ToListAsync(cancel);
    }

    private static IReadOnlyList<SelectListItem> Items(IEnumerable<Choice> fields)
    {
        var chosen = fields.ToList();
        var groups = chosen.Select(field => field.Group).Distinct().ToDictionary(name => name, name => new SelectListGroup { Name = name });
        return [.. chosen.OrderBy(field => field.List != Classic).ThenBy(field => field.Order).Select(field =>
            new SelectListItem(field.Label, field.Code) { Group = groups[field.Group] })];
    }

    /// <summary>An action field that may be chosen.</summary>
    private sealed record Choice(string Code, string Label, int Order, string List, string Group, bool IsSame);
}
