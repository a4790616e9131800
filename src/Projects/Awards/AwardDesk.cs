using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>Gives awards and takes mistakes back, one after the other; those who lead the carriers hear of each once.</summary>
internal sealed class AwardDesk(Db db, Site site)
{
    /// <summary>Who gives this award to that project, as far as that decides who may bear it.</summary>
    public async Task<AwardGiver> Giver(Award award, Project project, Actor me, CancellationToken cancel) =>
        new(me.PersonId, me.PlacesOf(AllianceSeats.Place),
            award.NetworkId is null || await db.WasOfMember(award, project, cancel));

    /// <summary>Makes a project a lighthouse; answers with what stands in the way.</summary>
    public async Task<string?> Give(Award award, Guid project, string? category, Actor me, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock(Lock(project), cancel);
        if (await Find(project, me, cancel) is not { } one) return "Dieses Projekt finden wir nicht mehr. Bitte suchen Sie noch einmal.";
        var giver = await Giver(award, one, me, cancel);
        if (one.ObstacleToLighthouse(award, giver) is { } obstacle) return obstacle;
        db.Add(one.BecomeLighthouse(award, category, giver, at));
        foreach (var to in await Addressee.Of(one, db, at, cancel))
            db.Post(AwardLetters.Given(to, one, award, string.IsNullOrWhiteSpace(category) ? null : category.Trim(), site), at);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return null;
    }

    /// <summary>Takes a mistake back; answers with what stands in the way.</summary>
    public async Task<string?> TakeBack(Lighthouse given, Award award, string? reason, Actor me, DateTimeOffset at,
        CancellationToken cancel)
    {
        await using var turn = await db.TakeLock(Lock(given.ProjectId), cancel);
        await db.Entry(given).ReloadAsync(cancel);
        if (Project.ObstacleToTakingBack(given, reason) is { } obstacle) return obstacle;
        var one = await db.Projects.WithPage.FirstAsync(project => project.Id == given.ProjectId, cancel);
        one.TakeBack(given, reason!, me.PersonId, at);
        foreach (var to in await Addressee.Of(one, db, at, cancel))
            db.Post(AwardLetters.TakenBack(to, one, award, reason!.Trim(), site), at);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return null;
    }

    private Task<Project?> Find(Guid project, Actor me, CancellationToken cancel) =>
        db.Projects.VisibleTo(me, db).WithPage.FirstOrDefaultAsync(one => one.Id == project, cancel);

    private static string Lock(Guid project) => $"lighthouse {project:N}";
}
