namespace Buendnisnetz.Search;

/// <summary>
/// Which nouns of a few kinds answer words, best first, of those that the actor may find: for features that show more of them than a hit
/// says.
/// </summary>
public sealed class SubjectSearch
{
    private readonly Db db;
    private readonly Vocabulary vocabulary;

    internal SubjectSearch(Db db, Vocabulary vocabulary) => (this.db, this.vocabulary) = (db, vocabulary);

    /// <summary>The nouns of these kinds that hold all words.</summary>
    public async Task<IReadOnlyList<FoundSubject>> Find(string words, Actor actor, IReadOnlyList<string> kinds, CancellationToken cancel)
    {
        var query = SearchQuery.Parse(words);
        if (query.Words.Count == 0) return [];
        var prospects = new Prospects(db, await Sight.Of(actor, db, cancel), query, await vocabulary.Spell(query.Words, cancel));
        List<Candidate> found = [];
        foreach (var kind in kinds) found.AddRange((await prospects.Best(kind, cancel)).Best);
        if (found.Count == 0) return [];
        var ids = found.Select(one => one.Id).ToList();
        var subjects = await db.SearchEntries.Where(entry => ids.Contains(entry.Id)).Select(entry => new { entry.Id, entry.SubjectId })
            .ToDictionaryAsync(entry => entry.Id, entry => entry.SubjectId, cancel);
        return [.. found.Where(one => subjects.ContainsKey(one.Id)).Select(one => new FoundSubject(one.Kind, subjects[one.Id]))];
    }
}

/// <summary>A noun that answers the words.</summary>
/// <param name="Kind">The noun's name in code.</param>
/// <param name="Id">Which one.</param>
public sealed record FoundSubject(string Kind, Guid Id);
