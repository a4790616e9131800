using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Community;

/// <summary>Named questions to reports, and who decides on them.</summary>
internal static class ReportQueries
{
    extension(Db db)
    {
        public DbSet<PostReport> PostReports => db.Set<PostReport>();

        /// <summary>
        /// Over an appeal somebody else decides than who has hidden the post: those against this person's decisions, where anybody else
        /// than they and the writer looks after the space.
        /// </summary>
        public IQueryable<PostReport> AppealsForOthers(Guid? person, DateTimeOffset at)
        {
            var keepers = db.Keepers(at);
            return db.PostReports.Where(one => one.DecidedBy != null && one.DecidedBy == person && one.AppealedAt != null
                && keepers.Any(keeper => keeper.SpaceId == one.Post!.Thread!.SpaceId && keeper.PersonId != person
                    && (one.Post.WrittenBy == null || keeper.PersonId != one.Post.WrittenBy)));
        }

        /// <summary>Who looks after which space, by the seats in force (<see cref="CommunityPermissions"/> says the same of one).</summary>
        private IQueryable<SpaceKeeper> Keepers(DateTimeOffset at)
        {
            var open = db.People.Where(one => one.LockedAt == null).Select(one => one.Id);
            var seats = db.Seats.InForce(at).Where(seat => seat.PersonId != null && open.Contains(seat.PersonId.Value));
            return from space in db.Spaces
                   from seat in seats
                   where (seat.Place == SeatPlace.Instance && seat.Role == SeatRole.Administrator)
                       || (seat.Place == NetworkSeats.Place && seat.PlaceId == space.NetworkId && seat.Role == NetworkSeats.Office)
                       || (seat.Place == AllianceSeats.Place && seat.PlaceId == space.AllianceId
                           && (seat.Role == AllianceSeats.Coordinator || seat.Role == AllianceSeats.Deputy))
                       || (seat.Place == SpaceSeats.Place && seat.PlaceId == space.Id && seat.Role == SpaceSeats.Host)
                   select new SpaceKeeper { SpaceId = space.Id, PersonId = seat.PersonId!.Value };
        }
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

/// <summary>Somebody looks after a space.</summary>
internal sealed class SpaceKeeper
{
    public Guid SpaceId { get; init; }

    public Guid PersonId { get; init; }
}
