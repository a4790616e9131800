using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Buendnisnetz.Search;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>Wer hat schon …? Finds alliances by evidence, and people of them who have agreed to be asked.</summary>
internal sealed class ExperienceFinder(Db db, SubjectSearch search, TimeProvider clock)
{
    private const int Most = 10;

    private const int WordsAtLast = 2;

    /// <summary>Where fewer answer the words as they were typed, others are looked for who say it otherwise.</summary>
    private const int Few = 3, Looks = 100;

    private static readonly HashSet<string> Asking =
    [
        "wer", "hat", "haben", "schon", "mal", "einmal", "jemand", "gemacht", "umgesetzt", "erfahrung", "erfahrungen", "kennt", "weiss",
        "bereits", "gesucht", "gegeben",
    ];

    /// <summary>The alliances that have done it, the best evidence first.</summary>
    public async Task<FoundExperience> Find(string question, string? field, AreaKey? land, IReadOnlySet<int>? sizes, Actor me,
        CancellationToken cancel)
    {
        var sources = db.Catalog.Of<EvidenceSource>().ToList();
        var told = await Subjects(question, me, [.. sources.Select(source => source.Kind)], cancel);
        List<FoundSubject> found = [.. told.Count < Few ? told.Union(await InOtherWords(question, land, me, cancel)) : told];
        if (found.Count == 0) return new([], InOtherWords: false);
        IReadOnlyCollection<string> fields = string.IsNullOrEmpty(field) ? [] : [.. await db.CodesFoundBy([field], cancel)];
        List<Evidence> evidence = [];
        foreach (var source in sources)
            evidence.AddRange(await source.Load(db, new(me, [.. found.Where(one => one.Kind == source.Kind).Select(one => one.Id)], fields,
                clock.Now), cancel));
        var all = await Alliances(evidence.ToLookup(one => one.AllianceId), land, sizes, me, cancel);
        return new(all, found.Count > told.Count && all.Count > 0);
    }

    /// <summary>People of these alliances who have agreed; nobody for visitors.</summary>
    public async Task<IReadOnlyList<Askable>> People(IReadOnlyCollection<Guid> alliances, Actor me, CancellationToken cancel)
    {
        if (!me.IsInCommunity || alliances.Count == 0) return [];
        var (month, inquiries) = (Inquiry.MonthOf(clock.Now), db.Inquiries);
        var seats = db.Seats.InForce(clock.Now).Where(seat => seat.Place == AllianceSeats.Place && alliances.Contains(seat.PlaceId)
            && seat.PersonId != me.PersonId).Select(seat => new { seat.PersonId, seat.PlaceId }).Distinct();
        return await db.ExperienceConsents.Given
            .Join(seats, one => (Guid?)one.PersonId, seat => seat.PersonId, (one, seat) => new { one, seat })
            .Join(db.People.Where(one => one.LockedAt == null), pair => pair.one.PersonId, person => person.Id, (pair, person) =>
                new { person, pair.seat.PlaceId, pair.one.MonthlyMost })
            .OrderBy(one => one.person.Name).ThenBy(one => one.person.Id).Select(one => new Askable(one.person.Id, one.person.Name,
                one.person.Function, one.PlaceId, inquiries.Count(asked => asked.AskedPersonId == one.person.Id && asked.SentAt >= month)
                    < one.MonthlyMost)).ToListAsync(cancel);
    }

    /// <summary>First with all words; where nothing holds them all, with the two that say most.</summary>
    private async Task<IReadOnlyList<FoundSubject>> Subjects(
        string question, Actor me, IReadOnlyList<string> kinds, CancellationToken cancel)
    {
        var words = Told(question);
        var all = await search.Find(string.Join(' ', words), me, kinds, cancel);
        if (all.Count > 0 || words.Count <= WordsAtLast) return all;
        var longest = words.OrderByDescending(word => word.Length).Take(WordsAtLast).ToList();
        return await search.Find(string.Join(' ', words.Where(longest.Contains)), me, kinds, cancel);
    }

    /// <summary>Projects that say the same in other words, by the terms of the field: those that share most with the question.</summary>
    private async Task<IReadOnlyList<FoundSubject>> InOtherWords(string question, AreaKey? land, Actor me,
        CancellationToken cancel)
    {
        var asked = new MarkFinder();
        asked.ReadTitle(string.Join(' ', Told(question)));
        var marks = asked.Marks.Where(one => MarkFinder.IsTopic(one.Key) && one.Value > MarkFinder.Generic)
            .Select(one => one.Key).ToList();
        if (marks.Count == 0) return [];
        var areas = db.Areas.Where(area => area.Kind != AreaKind.Gemeinde);
        if (land?.Land is { } only) areas = areas.Where(area => area.Land == only);
        var places = areas.Select(area => area.Key);
        var readable = db.Projects.VisibleTo(me, db).Published;
        var shared = await db.Set<ProjectMark>().Where(one => places.Contains(one.Place) && marks.Contains(one.Mark)
                && readable.Any(project => project.Id == one.ProjectId))
            .Select(one => new { one.ProjectId, one.Mark }).Distinct().GroupBy(one => one.ProjectId)
            .Select(group => new { Id = group.Key, Marks = group.Count() }).OrderByDescending(one => one.Marks).ThenBy(one => one.Id)
            .Take(Looks).ToListAsync(cancel);
        return [.. shared.Where(one => one.Marks == shared[0].Marks).Select(one => new FoundSubject(ProjectEvidence.Kind, one.Id))];
    }

    /// <summary>What is asked for, without the words in which one asks.</summary>
    private static List<string> Told(string question) => [.. question.Split([' ', ',', '?', '„', '“', '"'],
        StringSplitOptions.RemoveEmptyEntries).Where(word => !Asking.Contains(Folding.Fold(word)))];

    /// <summary>The sizes of the places of these alliances, as places in <see cref="MunicipalityClass"/>.</summary>
    public Task<IReadOnlySet<int>> SizesOf(IReadOnlyCollection<Guid> alliances, CancellationToken cancel) =>
        AskersPlace.SizesOf(alliances, db, cancel);

    /// <summary>The best evidence first; among equals those as large as the own place, then those nearby.</summary>
    private async Task<IReadOnlyList<Experienced>> Alliances(ILookup<Guid, Evidence> evidence, AreaKey? land, IReadOnlySet<int>? sizes,
        Actor me, CancellationToken cancel)
    {
        var ids = evidence.Select(group => group.Key).ToList();
        var alliances = db.Alliances.VisibleTo(me).Where(one => ids.Contains(one.Id));
        if (land is { } only) alliances = alliances.In(only.Land);
        if (sizes is not null)
        {
            var alike = MunicipalityClass.Of(db.Areas).Where(size => sizes.Contains(size.Number)).Select(size => size.Key);
            alliances = alliances.Where(one => one.Areas.Any(area => alike.Contains(area.Key)));
        }
        var known = await alliances.Select(one => new { one.Id, one.Name, one.Slug, one.State }).ToListAsync(cancel);
        var place = await AskersPlace.Of(me, [.. known.Select(one => one.Id)], db, cancel);
        return [.. known.Select(one => new Experienced(one.Id, one.Name, one.Slug, one.State is LifeState.Active or LifeState.Founding,
                [.. evidence[one.Id].OrderByDescending(shown => shown.Weight).ThenBy(shown => shown.Title, StringComparer.Ordinal)])
                { IsAlike = place.Alike.Contains(one.Id), IsNear = place.Near.Contains(one.Id) })
            .OrderByDescending(one => one.Weight).ThenByDescending(one => one.IsAlike).ThenByDescending(one => one.IsNear)
            .ThenBy(one => one.Name, StringComparer.Ordinal).Take(Most)];
    }
}
