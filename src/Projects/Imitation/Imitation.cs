using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>One imitation in a list: few columns of it, because a project may have very many.</summary>
internal sealed record Imitation
{
    /// <summary>The copy.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it has imitated: the origin itself, or one of its imitations.</summary>
    public required Guid SourceId { get; init; }

    /// <summary>The last part of its address.</summary>
    public required string Slug { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Where it stands.</summary>
    public required ProjectState State { get; init; }

    /// <summary>When it was begun, in UTC.</summary>
    public required DateTimeOffset AdoptedAt { get; init; }

    /// <summary>The alliance that imitates.</summary>
    public required string? Carrier { get; init; }

    /// <summary>Where that is.</summary>
    public required double? Latitude { get; init; }

    /// <summary>Where that is.</summary>
    public required double? Longitude { get; init; }

    /// <summary>The imitation between it and the origin, by its title; null where it imitates the origin itself.</summary>
    public string? Via { get; init; }

    /// <summary>The alliance that imitates, or the title where none is known.</summary>
    public string Home => Carrier ?? Title;

    /// <summary>Its page.</summary>
    public string Path => ProjectPaths.Of(Slug);

    /// <summary>Where it is; null where that is not known.</summary>
    public Coordinates? At => Coordinates.Of(Latitude, Longitude);
}

/// <summary>Named questions to the imitations of a project.</summary>
internal static class ImitationQueries
{
    extension(Db db)
    {
        /// <summary>
        /// All that imitate a project, directly or through others, as far as the reader may read them: direct ones first, the first one
        /// first.
        /// </summary>
        public async Task<IReadOnlyList<Imitation>> ImitationsOf(Guid project, Guid root, Actor reader, CancellationToken cancel)
        {
            var readable = db.Projects.VisibleTo(reader, db).Published;
            var all = await db.Adoptions.Where(one => one.RootId == root && readable.Any(copy => copy.Id == one.CopyId))
                .OrderBy(one => one.AdoptedAt).ThenBy(one => one.Id).Select(Row).ToListAsync(cancel);
            var after = all.ToLookup(one => one.SourceId);
            List<Imitation> found = [.. after[project]];
            for (var at = 0; at < found.Count; at++)
                found.AddRange(after[found[at].Id].Select(one => one with { Via = found[at].Title }));
            return found;
        }

        /// <summary>What some imitations changed, by the headings of the texts.</summary>
        public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<string>>> ChangedBy(IReadOnlyList<Imitation> some,
            CancellationToken cancel)
        {
            var ids = some.Select(one => one.Id).ToList();
            return (await db.Adoptions.Where(one => ids.Contains(one.CopyId)).Select(one => new
            {
                one.CopyId,
                one.Seen,
                one.Copy!.Lead,
                one.Copy.Need,
                one.Copy.Goal,
                one.Copy.Audience,
                one.Copy.Steps,
                one.Copy.Tips,
            }).ToListAsync(cancel)).ToDictionary(one => one.CopyId, one => (IReadOnlyList<string>)
            [
                .. Adoption.Compared(one.Seen, ProjectLine.Of(one.Lead, one.Need, one.Goal, one.Audience, one.Steps, one.Tips))
                    .Select(change => change.Label),
            ]);
        }

        /// <summary>The turns of all that came of the first of a chain, which say how many stayed (<see cref="Staying"/>).</summary>
        public IQueryable<ProjectTurn> TurnsAfter(Guid root)
        {
            var copies = db.Adoptions.Where(one => one.RootId == root).Select(one => one.CopyId);
            return db.Set<ProjectTurn>().Where(turn => turn.TakenBackAt == null && copies.Contains(turn.ProjectId));
        }
    }

    private static System.Linq.Expressions.Expression<Func<Adoption, Imitation>> Row { get; } = one => new()
    {
        Id = one.CopyId,
        SourceId = one.SourceId,
        AdoptedAt = one.AdoptedAt,
        Slug = one.Copy!.Slug,
        Title = one.Copy.Title,
        State = one.Copy.State,
        Carrier = one.Copy.Carriers.Where(who => who.Role == ProjectRole.Carrier && who.Alliance != null).OrderBy(who => who.KeepsOnly)
            .ThenBy(who => who.Position)
            .Select(who => who.Alliance!.Name).FirstOrDefault(),
        Latitude = one.Copy.Carriers.Where(who => who.Role == ProjectRole.Carrier && who.Alliance != null).OrderBy(who => who.KeepsOnly)
            .ThenBy(who => who.Position)
            .Select(who => who.Alliance!.Latitude).FirstOrDefault(),
        Longitude = one.Copy.Carriers.Where(who => who.Role == ProjectRole.Carrier && who.Alliance != null).OrderBy(who => who.KeepsOnly)
            .ThenBy(who => who.Position)
            .Select(who => who.Alliance!.Longitude).FirstOrDefault(),
    };
}
