using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.Projects;

/// <summary>What happened, as the teams of alliances hear of it in their inbox and by digest.</summary>
/// <param name="Sentence">What happened.</param>
/// <param name="Path">Where one sees it.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="By">Who did it: not told of it.</param>
internal sealed record ProjectNews(string Sentence, string Path, DateTimeOffset At, Guid? By = null)
{
    /// <summary>Whoever was told since then knows it already, read or not, in UTC.</summary>
    public DateTimeOffset Since { get; init; } = At;

    /// <summary>The switch by which one hears of it or not; null where one always does.</summary>
    public NoticeTopic? Topic { get; init; }
}

/// <summary>Tells teams what happens to projects that concern them.</summary>
internal static class ProjectTelling
{
    extension(Db db)
    {
        /// <summary>The team of an alliance as a reader.</summary>
        public static Actor TeamAsReader(Guid alliance) => new(null, "", [new(AllianceSeats.Place, alliance, AllianceSeats.Editor)]);

        /// <summary>
        /// Tells the teams of these alliances, as far as they may read of it. The same is told again only after it was read: who edits ten
        /// times in an afternoon is one piece of news.
        /// </summary>
        public async Task TellTeams(IEnumerable<Guid> alliances, ProjectNews news, Func<Actor, Task<bool>> mayRead,
            CancellationToken cancel)
        {
            foreach (var alliance in alliances.Distinct().Order())
                if (await mayRead(Db.TeamAsReader(alliance))) await db.TellTeam(alliance, news, cancel);
        }

        private async Task TellTeam(Guid alliance, ProjectNews news, CancellationToken cancel)
        {
            var name = await db.Alliances.Where(one => one.Id == alliance).Select(one => one.Name).FirstAsync(cancel);
            var team = await db.Seats.Of(AllianceSeats.Place, alliance).InForce(news.At).Where(seat => seat.PersonId != null
                && seat.PersonId != news.By).Select(seat => seat.PersonId!.Value).Distinct().ToListAsync(cancel);
            var told = await db.Notices.Where(one => team.Contains(one.PersonId) && one.Path == news.Path && one.Sentence == news.Sentence
                && (one.ReadAt == null || one.At >= news.Since)).Select(one => one.PersonId).ToListAsync(cancel);
            told.AddRange(db.Notices.Local.Where(one => one.Path == news.Path && one.Sentence == news.Sentence)
                .Select(one => one.PersonId));
            if (news.Topic is { } topic)
                told.AddRange(await db.PeopleWithout(topic).Where(person => team.Contains(person)).ToListAsync(cancel));
            foreach (var person in team.Except(told).Order()) db.Notify(person, news.Sentence, news.Path, name, news.At, alliance);
        }

        /// <summary>The alliances that carry a project.</summary>
        public Task<List<Guid>> CarriersOf(Guid project, CancellationToken cancel) => db.ProjectCarriers.Where(who =>
            who.ProjectId == project && who.Role == ProjectRole.Carrier && who.AllianceId != null).OrderBy(who => who.AllianceId)
            .Select(who => who.AllianceId!.Value).ToListAsync(cancel);

        /// <summary>Whether others can read a project, and this reader can.</summary>
        public Task<bool> MayRead(Guid project, Actor reader, CancellationToken cancel) =>
            db.Projects.VisibleTo(reader, db).Published.AnyAsync(one => one.Id == project, cancel);
    }
}
