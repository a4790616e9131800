namespace Buendnisnetz.Projects;

/// <summary>The texts of an origin have changed: whoever imitates it hears of it, and compares.</summary>
internal sealed class OriginChanged(Db db) : Listener<ProjectChanged>
{
    public override Task Hear(ProjectChanged happened, CancellationToken cancel) => db.TellImitators(happened.SubjectId, happened, tie =>
        tie.News(tie.Source!).Count == 0 ? null : new($"Das Vorbild von {tie.Copy!.Title.Quoted} sagt etwas Neues.",
            tie.Copy.Below("vorbild"), happened.At, happened.By)
        { Since = tie.SeenAt }, cancel);
}

/// <summary>An origin tells what came of it or what its makers would do differently: whoever imitates it reads that there.</summary>
internal sealed class OriginLearnt(Db db) : Listener<ProjectLearnt>
{
    public override Task Hear(ProjectLearnt happened, CancellationToken cancel) => db.TellImitators(happened.SubjectId, happened, tie =>
        new($"Das Vorbild {tie.Source!.Title.Quoted} erzählt Neues: {happened.What}.", tie.Source.Path, happened.At, happened.By), cancel);
}

/// <summary>An origin stands elsewhere in its life: whoever imitates it hears of it, also where it was cancelled.</summary>
internal sealed class OriginTurned(Db db) : Listener<ProjectTurned>
{
    public override Task Hear(ProjectTurned happened, CancellationToken cancel) => db.TellImitators(happened.SubjectId, happened, tie =>
        new($"Das Vorbild {tie.Source!.Title.Quoted} hat einen neuen Stand: {happened.State.Label}.", tie.Source.Path, happened.At,
            happened.By), cancel);
}

/// <summary>An imitation can be read: the team of its origin hears of it, and reads what was changed.</summary>
internal sealed class OriginImitated(Db db) : Listener<ProjectPublished>
{
    public override async Task Hear(ProjectPublished happened, CancellationToken cancel)
    {
        if (await db.Adoptions.Include(one => one.Source).Include(one => one.Copy!.Carriers).ThenInclude(who => who.Alliance)
            .FirstOrDefaultAsync(one => one.CopyId == happened.SubjectId, cancel) is not { } tie) return;
        var (source, copy) = (tie.Source!, tie.Copy!);
        await db.TellTeams(await db.CarriersOf(source.Id, cancel), new($"{copy.HomeName} macht {source.Title.Quoted} nach: {copy.Title}.",
            source.Below($"nachahmungen/{copy.Slug}"), happened.At, happened.By), team => db.MayRead(copy.Id, team, cancel), cancel);
    }
}

/// <summary>An imitation proposes a better text: the team of the origin hears of it, and compares.</summary>
internal sealed class ImprovementProposed(Db db) : Listener<ImprovementTurned>
{
    public override async Task Hear(ImprovementTurned happened, CancellationToken cancel)
    {
        if (happened.State != ImprovementState.Open || await db.Improvements.WithBoth.OrderBy(one => one.Id)
            .FirstOrDefaultAsync(one => one.Id == happened.SubjectId, cancel) is not { State: ImprovementState.Open } one) return;
        var (source, copy) = (one.Adoption!.Source!, one.Adoption.Copy!);
        await db.TellTeams(await db.CarriersOf(source.Id, cancel),
            new($"{copy.HomeName} schlägt für {source.Title.Quoted} einen Text vor: {one.Label}.", one.Path, happened.At, happened.By),
            _ => Task.FromResult(true), cancel);
    }
}

/// <summary>Who imitates is told.</summary>
internal static class ImitatorTelling
{
    extension(Db db)
    {
        /// <summary>Tells the teams of all that still listen to an origin and may read it.</summary>
        public async Task TellImitators(Guid source, DomainEvent happened, Func<Adoption, ProjectNews?> news, CancellationToken cancel)
        {
            var ties = await db.Adoptions.Listening.Where(one => one.SourceId == source).Include(one => one.Source)
                .Include(one => one.Copy).OrderBy(one => one.Id).ToListAsync(cancel);
            foreach (var tie in ties.Where(one => one.AdoptedAt <= happened.At))
                if (news(tie) is { } told) await db.TellTeams(await db.CarriersOf(tie.CopyId, cancel), told,
                    team => db.MayRead(source, team, cancel), cancel);
        }
    }
}
