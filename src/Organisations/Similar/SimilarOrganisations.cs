namespace Buendnisnetz.Organisations;

/// <summary>An organisation that may be the one meant.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="KnownAs">The name that is alike; today's, an earlier one or another one.</param>
/// <param name="Similarity">1 for the same words, 0 for nothing in common.</param>
public sealed record SimilarOrganisation(Organisation Organisation, string KnownAs, double Similarity);

/// <summary>Finds what is already there before it is entered a second time (INV-08).</summary>
public static class SimilarOrganisations
{
    private const int Candidates = 150, Shown = 6;
    private const double AlikeHere = 0.5, AlikeAnywhere = 0.8, AlikeBesidesPlace = 0.1;

    extension(Db db)
    {
        /// <summary>
        /// Organisations whose names are alike, the most alike first: at the same place a loose likeness is enough, elsewhere
        /// only a close one. Two queries, however many organisations there are.
        /// </summary>
        public async Task<IReadOnlyList<SimilarOrganisation>> SimilarTo(string name, string? town, CancellationToken cancel = default)
        {
            var keys = Distinctive.Keys(name).ToList();
            if (keys.Count == 0) return [];
            var best = db.Set<NameKey>().Where(key => keys.Contains(key.Key))
                .GroupBy(key => key.NameId).Select(group => new { NameId = group.Key, Count = group.Count() })
                .OrderByDescending(group => group.Count).ThenBy(group => group.NameId).Take(Candidates);
            var names = await (from key in best
                               join known in db.OrganisationNames on key.NameId equals known.Id
                               join organisation in db.Organisations.Standing on known.OrganisationId equals organisation.Id
                               select new { known.Name, Organisation = organisation }).AsNoTracking().ToListAsync(cancel);
            var asked = Trigrams.Of(Distinctive.Words(name));
            return [.. names
                .Select(known => new SimilarOrganisation(known.Organisation, known.Name,
                Trigrams.Similarity(asked, Trigrams.Of(Distinctive.Words(known.Name)))))
                .Where(known => known.Similarity >= (IsNear(known.Organisation, known.KnownAs, name, town) ? AlikeHere : AlikeAnywhere)
                    && ShareMoreThanPlace(name, town, known))
                .GroupBy(known => known.Organisation.Id).Select(group => group.MaxBy(known => known.Similarity)!)
                .OrderByDescending(known => known.Similarity).ThenBy(known => known.Organisation.SortKey).Take(Shown)];
        }
    }

    /// <summary>"Turnverein Konstanz" and "Stadt Konstanz" have nothing in common but the place.</summary>
    private static bool ShareMoreThanPlace(string name, string? town, SimilarOrganisation known)
    {
        List<string> places = [.. Folding.Words(town), .. Folding.Words(known.Organisation.Town), .. Distinctive.PlaceIn(name),
            .. Distinctive.PlaceIn(known.KnownAs)];
        return Trigrams.Similarity(Trigrams.Of(Distinctive.WordsBesidesPlace(name, places)),
            Trigrams.Of(Distinctive.WordsBesidesPlace(known.KnownAs, places))) > AlikeBesidesPlace;
    }

    /// <summary>What two spellings of one name have in common: "Caritas Singen e.V." and "caritas singen".</summary>
    public static string LikenessOf(string name) => string.Join(' ', Distinctive.Words(name).Order(StringComparer.Ordinal));

    /// <summary>The same town, or one that the other name speaks of; "Singen" and "Singen (Hohentwiel)" are the same.</summary>
    public static bool IsNear(Organisation organisation, string knownAs, string name, string? town)
    {
        var (here, there) = (Folding.Words(town), Folding.Words(organisation.Town));
        if (here.Count == 0 || there.Count == 0) return true;
        return here[0] == there[0] || Folding.Words(knownAs).Contains(here[0]) || Folding.Words(name).Contains(there[0]);
    }
}
