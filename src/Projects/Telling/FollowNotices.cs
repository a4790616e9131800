using Buendnisnetz.Accounts;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.Projects;

/// <summary>A project stands elsewhere in its life: who follows it hears of that.</summary>
internal sealed class FollowedTurned(Db db, TimeProvider clock) : Listener<ProjectTurned>
{
    public override Task Hear(ProjectTurned happened, CancellationToken cancel) =>
        db.TellFollowers(happened.SubjectId, happened, $"Neuer Stand: {happened.State.Label}.", clock.Now, cancel);
}

/// <summary>A project tells what came of it: who follows it hears of that.</summary>
internal sealed class FollowedLearnt(Db db, TimeProvider clock) : Listener<ProjectLearnt>
{
    public override Task Hear(ProjectLearnt happened, CancellationToken cancel) =>
        db.TellFollowers(happened.SubjectId, happened, $"Neu erzählt: {happened.What}.", clock.Now, cancel);
}

/// <summary>A step of the plan is done: who follows the project hears of that.</summary>
internal sealed class FollowedTicked(Db db, TimeProvider clock) : Listener<ProjectTicked>
{
    public override Task Hear(ProjectTicked happened, CancellationToken cancel) => happened is { IsDone: true, IsStep: true }
        ? db.TellFollowers(happened.SubjectId, happened, $"Erledigt: {happened.What}", clock.Now, cancel) : Task.CompletedTask;
}

/// <summary>Somebody imitates a project: who follows it hears of that, as far as they may read the imitation.</summary>
internal sealed class FollowedImitated(Db db, TimeProvider clock) : Listener<ProjectPublished>
{
    public override async Task Hear(ProjectPublished happened, CancellationToken cancel)
    {
        if (await db.Adoptions.Include(one => one.Copy!.Carriers).ThenInclude(who => who.Alliance).OrderBy(one => one.Id)
            .FirstOrDefaultAsync(one => one.CopyId == happened.SubjectId, cancel) is not { Copy: { } copy } tie) return;
        await db.TellFollowers(tie.SourceId, happened, $"{copy.HomeName} macht es nach: {copy.Title}.", clock.Now, cancel, copy);
    }
}

/// <summary>Who follows is told.</summary>
internal static class FollowerTelling
{
    extension(Db db)
    {
        /// <summary>
        /// Tells everybody who follows a project but the one who did it, as far as they may now read it and what else it is about. Who may
        /// read the project no more follows it no longer.
        /// </summary>
        public async Task TellFollowers(Guid project, DomainEvent happened, string sentence, DateTimeOffset now, CancellationToken cancel,
            Project? also = null)
        {
            var followers = await db.Followings.Where(one => one.ProjectId == project && one.PersonId != null && one.Since <= happened.At)
                .OrderBy(one => one.Id).ToListAsync(cancel);
            if (followers.Count == 0 || await db.Projects.FirstOrDefaultAsync(one => one.Id == project, cancel) is not { } told) return;
            var seats = await db.SeatsOf(followers, now, cancel);
            var places = await db.PlacesToRead(told, seats, cancel);
            var others = also is null ? null : await db.PlacesToRead(also, seats, cancel);
            var (hear, path) = (new Dictionary<Guid, Guid?>(), told.Path);
            foreach (var (one, person) in followers.Select(one => (one, one.PersonId!.Value)))
                if (!places.TryGetValue(person, out var place)) db.Remove(one);
                else if (person != happened.By && (others is null || others.ContainsKey(person)))
                    hear[person] = others?[person] ?? place;
            var people = hear.Keys.ToList();
            var known = await db.Notices.Unread.Where(one => people.Contains(one.PersonId) && one.Path == path
                && one.Sentence == sentence).Select(one => one.PersonId).ToListAsync(cancel);
            foreach (var person in people.Except(known))
                db.Notify(person, sentence, path, told.Title, happened.At, hear[person]);
        }

        /// <summary>
        /// Who of them may read a project, and by a seat at which place; none is needed where everybody may. Each seat is asked once.
        /// </summary>
        private async Task<Dictionary<Guid, Guid?>> PlacesToRead(Project one, ILookup<Guid, HeldSeat?> seats, CancellationToken cancel)
        {
            if (one is { IsPublished: true, Visibility: Visibility.Public })
                return seats.ToDictionary(person => person.Key, _ => (Guid?)null);
            var opens = new HashSet<HeldSeat>();
            foreach (var seat in seats.SelectMany(held => held).OfType<HeldSeat>().Distinct())
                if (await db.MayRead(one.Id, new Actor(null, "", [seat]), cancel)) opens.Add(seat);
            return seats.Select(person => (person.Key, Seat: person.OfType<HeldSeat>().FirstOrDefault(opens.Contains)))
                .Where(person => person.Seat is not null).ToDictionary(person => person.Key, person => (Guid?)person.Seat!.PlaceId);
        }

        /// <summary>The seats that each of them holds at this moment; none stands for who has none.</summary>
        private async Task<ILookup<Guid, HeldSeat?>> SeatsOf(IReadOnlyList<Following> followers, DateTimeOffset at,
            CancellationToken cancel)
        {
            var people = followers.Select(one => one.PersonId!.Value).ToList();
            var held = await db.Seats.InForce(at).Where(seat => seat.PersonId != null && people.Contains(seat.PersonId.Value))
                .OrderBy(seat => seat.Id).Select(seat => new { Person = seat.PersonId!.Value, seat.Place, seat.PlaceId, seat.Role })
                .ToListAsync(cancel);
            return held.Select(seat => (seat.Person, Seat: (HeldSeat?)new HeldSeat(seat.Place, seat.PlaceId, seat.Role)))
                .Concat(people.Select(person => (person, (HeldSeat?)null))).ToLookup(one => one.Item1, one => one.Item2);
        }
    }
}
