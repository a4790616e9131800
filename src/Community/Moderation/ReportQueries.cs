using Buendnisnetz.Alliances;

namespace Buendnisnetz.Community;

/// <summary>Named questions to reports, and who decides on them.</summary>
internal static class ReportQueries
{
    extension(Db db)
    {
        public DbSet<PostReport> PostReports => db.Set<PostReport>();
    }

    extension(IQueryable<PostReport> reports)
    {
        /// <summary>Those on which somebody has to decide.</summary>
        public IQueryable<PostReport> Waiting => reports.Where(one => one.DecidedAt == null
            || (one.AppealedAt != null && one.ReviewedAt == null));

        /// <summary>Those of posts in these spaces.</summary>
        public IQueryable<PostReport> OfSpaces(IQueryable<Space> spaces, Db db)
        {
            var ids = spaces.Select(one => one.Id);
            return reports.Where(one => ids.Contains(one.Post!.Thread!.SpaceId));
        }

        /// <summary>With the post, its thread and space.</summary>
        public IQueryable<PostReport> Whole => reports.Include(one => one.Post!.Thread!.Space!.Network)
            .Include(one => one.Post!.Thread!.Space!.Alliance);
    }

    extension(IQueryable<Space> spaces)
    {
        /// <summary>Those whose office the actor is (<see cref="CommunityPermissions"/> says the same of one).</summary>
        public IQueryable<Space> LookedAfterBy(Actor actor)
        {
            if (actor.IsAdministrator) return spaces;
            if (!actor.IsInCommunity) return spaces.Where(_ => false);
            var (offices, led) = (actor.Offices, actor.PlacesOf(AllianceSeats.Place).Where(actor.CanLeadAlliance).ToList());
            var groups = actor.Seats.Where(seat => seat.Place == SpaceSeats.Place && seat.Role == SpaceSeats.Host)
                .Select(seat => seat.PlaceId).ToList();
            return spaces.Where(one => (one.NetworkId != null && offices.Contains(one.NetworkId.Value))
                || (one.AllianceId != null && led.Contains(one.AllianceId.Value)) || groups.Contains(one.Id));
        }
    }
}
