using Buendnisnetz.Accounts;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.Projects;

/// <summary>A project stands elsewhere in its life: who follows it hears of that.</summary>
internal sealed class FollowedTurned(Db db) : Listener<ProjectTurned>
{
    public override Task Hear(ProjectTurned happened, CancellationToken cancel) =>
        db.TellFollowers(happened.SubjectId, happened, $"Neuer Stand: {happened.State.Label}.", cancel);
}

/// <summary>A project tells what came of it: who follows it hears of that.</summary>
internal sealed class FollowedLearnt(Db db) : Listener<ProjectLearnt>
{
    public override Task Hear(ProjectLearnt happened, CancellationToken cancel) =>
        db.TellFollowers(happened.SubjectId, happened, $"Neu erzählt: {happened.What}.", cancel);
}

/// <summary>A step of the plan is done: who follows the project hears of that.</summary>
internal sealed class FollowedTicked(Db db) : Listener<ProjectTicked>
{
    public override Task Hear(ProjectTicked happened, CancellationToken cancel) => happened is { IsDone: true, IsStep: true }
        ? db.TellFollowers(happened.SubjectId, happened, $"Erledigt: {happened.What}", cancel) : Task.CompletedTask;
}

/// <summary>Somebody imitates a project: who follows it hears of that, as far as they may read the imitation.</summary>
internal sealed class FollowedImitated(Db db) : Listener<ProjectPublished>
{
    public override async Task Hear(ProjectPublished happened, CancellationToken cancel)
    {
        if (await db.Adoptions.Include(one => one.Copy!.Carriers).ThenInclude(who => who.Alliance).OrderBy(one => one.Id)
            .FirstOrDefaultAsync(one => one.CopyId == happened.SubjectId, cancel) is not { Copy: { } copy } tie) return;
        await db.TellFollowers(tie.SourceId, happened, $"{copy.HomeName} macht es nach: {copy.Title}.", cancel, copy);
    }
}

/// <summary>Who follows is told.</summary>
internal static class FollowerTelling
{
    extension(Db db)
    {
        /// <summary>
        /// Tells everybody who follows a project but the one who did it, as far as they may read it and what else it is about. Who may read
        /// the project no more follows it no longer.
        /// </summary>
        public async Task TellFollowers(Guid project, DomainEvent happened, string sentence, CancellationToken cancel, Project? also = null)
        {
            var followers = await db.Followings.Where(one => one.ProjectId == project && one.PersonId != null && one.Since <= happened.At)
                .OrderBy(one => one.Id).ToListAsync(cancel);
            if (followers.Count == 0 || await db.Projects.FirstOrDefaultAsync(one => one.Id == project, cancel) is not { } told) return;
            var readers = await db.ReadersOf(followers, happened.At, cancel);
            var (hear, path) = (new List<Guid>(), told.Path);
            foreach (var one in followers)
                if (!await db.LetsRead(told, readers[one.PersonId!.Value], cancel)) db.Remove(one);
                else if (one.PersonId != happened.By && (also is null || await db.LetsRead(also, readers[one.PersonId.Value], cancel)))
                    hear.Add(one.PersonId.Value);
            var known = await db.Notices.Unread.Where(one => hear.Contains(one.PersonId) && one.Path == path
                && one.Sentence == sentence).Select(one => one.PersonId).ToListAsync(cancel);
            foreach (var person in hear.Except(known)) db.Notify(person, sentence, path, told.Title, happened.At);
        }

        /// <summary>Whether somebody may read a project; nothing is asked where everybody may.</summary>
        private async Task<bool> LetsRead(Project one, Actor reader, CancellationToken cancel) =>
            one is { IsPublished: true, Visibility: Visibility.Public } || await db.MayRead(one.Id, reader, cancel);

        /// <summary>Each as they may read at this moment.</summary>
        private async Task<IReadOnlyDictionary<Guid, Actor>> ReadersOf(IReadOnlyList<Following> followers, DateTimeOffset at,
            CancellationToken cancel)
        {
            var people = followers.Select(one => one.PersonId!.Value).ToList();
            var seats = (await db.Seats.InForce(at).Where(seat => seat.PersonId != null && people.Contains(seat.PersonId.Value))
                .Select(seat => new { Person = seat.PersonId!.Value, seat.Place, seat.PlaceId, seat.Role }).ToListAsync(cancel))
                .ToLookup(seat => seat.Person, seat => new HeldSeat(seat.Place, seat.PlaceId, seat.Role));
            return people.ToDictionary(person => person, person => new Actor(person, "", [.. seats[person]]));
        }
    }
}
