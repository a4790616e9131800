using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>Named questions to mentorships.</summary>
public static class MentorshipQueries
{
    private const double Near = 2;

    extension(Db db)
    {
        /// <summary>All mentorships.</summary>
        public DbSet<Mentorship> Mentorships => db.Set<Mentorship>();

        /// <summary>How many an alliance looks after now.</summary>
        public Task<int> MentorLoad(Guid mentor, CancellationToken cancel) =>
            db.Mentorships.Unfinished.CountAsync(one => one.MentorId == mentor && one.AcceptedAt != null, cancel);

        /// <summary>Those that may be asked: at work, with room for one more, with somebody who reads it.</summary>
        internal IQueryable<Alliance> MentorsFor(Alliance alliance, DateTimeOffset at)
        {
            var running = db.Mentorships.Unfinished.Where(one => one.AcceptedAt != null);
            var led = db.Seats.InForce(at).Where(seat => seat.Place == AllianceSeats.Place && seat.Role == AllianceSeats.Coordinator)
                .Select(seat => seat.PlaceId);
            return db.Alliances.Where(one => one.Id != alliance.Id && one.State == LifeState.Active && led.Contains(one.Id)
                && running.Count(known => known.MentorId == one.Id) < Mentorship.MostAtOnce);
        }

        /// <summary>The nearest of them.</summary>
        internal IQueryable<Alliance> MentorsNear(Alliance alliance, DateTimeOffset at) =>
            alliance is { Latitude: { } latitude, Longitude: { } longitude }
                ? db.MentorsFor(alliance, at).Nearest(new(latitude, longitude), Near).ThenBy(one => one.Id)
                : db.MentorsFor(alliance, at).ByName;
    }

    extension(IQueryable<Mentorship> mentorships)
    {
        /// <summary>Asked or going on.</summary>
        public IQueryable<Mentorship> Unfinished => mentorships.Where(one => one.EndedAt == null);

        /// <summary>Those in which an alliance has a part, on one side or the other.</summary>
        public IQueryable<Mentorship> Of(Guid alliance) =>
            mentorships.Where(one => one.AllianceId == alliance || one.MentorId == alliance);

        /// <summary>With both alliances and the list.</summary>
        public IQueryable<Mentorship> Whole => mentorships.Include(one => one.Alliance).Include(one => one.Mentor)
            .Include(one => one.Missions.OrderBy(mission => mission.Number));
    }
}
