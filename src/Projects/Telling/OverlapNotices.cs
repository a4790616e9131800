namespace Buendnisnetz.Projects;

/// <summary>Two projects were found that may do the same.</summary>
/// <param name="Id">The finding.</param>
internal sealed record OverlapFound(Guid Id);

/// <summary>Both teams hear of a finding, once, as far as they may read both projects.</summary>
internal sealed class TellOfOverlap(Db db, TimeProvider clock) : Work<OverlapFound>
{
    public override async Task Do(OverlapFound payload, CancellationToken cancel)
    {
        if (await db.Overlaps.Include(one => one.First).Include(one => one.Second).OrderBy(one => one.Id)
            .FirstOrDefaultAsync(one => one.Id == payload.Id, cancel) is not { State: OverlapState.Suspected } found) return;
        List<Guid> teams = [.. await db.CarriersOf(found.FirstId, cancel), .. await db.CarriersOf(found.SecondId, cancel)];
        var sentence = $"{found.First!.Title.Quoted} und {found.Second!.Title.Quoted} ähneln einander.";
        await db.TellTeams(teams, new(sentence, found.Path, clock.Now),
            team => db.Overlaps.VisibleTo(team, db).AnyAsync(one => one.Id == found.Id, cancel), cancel);
    }
}
