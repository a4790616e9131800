using Buendnisnetz.Organisations;

namespace Buendnisnetz.Tests.Organisations;

public sealed class TaxonomyTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_partner_categories_are_there_once_after_any_number_of_starts()
    {
        var before = await Codes();
        await house.In(db => StarterData.StoreAll(db, house.Clock.GetUtcNow(), default));
        Assert.Equal(before, await Codes());
        Assert.Contains("wohlfahrtsverband", before);
        Assert.Equal(25, before.Count);
    }

    [Fact]
    public async Task What_is_tagged_in_one_list_is_found_by_a_mapped_term_of_another()
    {
        await Store("liste-eins", "liste-fuenf", ("kl-vereinbarkeit", TermMatch.Exact, "pr-vereinbarkeit"),
            ("kl-betreuung", TermMatch.Broad, "pr-bildung"));
        Assert.Contains("kl-vereinbarkeit", await FoundBy("pr-vereinbarkeit"));
        Assert.Contains("pr-vereinbarkeit", await FoundBy("kl-vereinbarkeit"));
        Assert.Contains("kl-betreuung", await FoundBy("pr-bildung"));
        Assert.DoesNotContain("kl-betreuung", await FoundBy("pr-vereinbarkeit"));
        Assert.Equal([], await FoundBy("gibt-es-nicht"));
    }

    [Fact]
    public async Task A_wider_term_finds_what_is_narrower_but_no_siblings_are_found()
    {
        await Store("a", "b", ("eng-1", TermMatch.Broad, "weit"), ("eng-2", TermMatch.Broad, "weit"),
            ("eng-1", TermMatch.Exact, "eng-1-gleich"));
        Assert.Equal(["eng-1", "eng-1-gleich", "eng-2", "weit"], (await FoundBy("weit")).Order());
        Assert.Equal(["eng-1", "eng-1-gleich", "weit"], (await FoundBy("eng-1")).Order());
    }

    private Task<IReadOnlyList<string>> FoundBy(string code) => house.In(db => db.CodesFoundBy([code]));

    private Task<List<string>> Codes() =>
        house.In(db => db.Terms.InList(db, PartnerCategories.List).InUse(house.Clock.Today).Select(t => t.Code).ToListAsync());

    private Task Store(string from, string to, params (string From, TermMatch Match, string To)[] mappings) => house.In(db =>
    {
        var now = house.Clock.GetUtcNow();
        var lists = new[] { from, to }.Select(code => Taxonomy.Introduce(code, code, "1", null, null, now)).ToList();
        db.Taxonomies.AddRange(lists);
        Dictionary<string, Term> terms = [];
        Term Known(Taxonomy list, string code) => terms.TryGetValue(code, out var known) ? known
            : terms[code] = Term.Add(list, code, new(code), 1, null, null, now);
        foreach (var (first, match, second) in mappings)
            db.TermMappings.Add(TermMapping.Between(Known(lists[0], first), match, Known(lists[1], second), null, now));
        db.Terms.AddRange(terms.Values);
        return Task.CompletedTask;
    });
}
