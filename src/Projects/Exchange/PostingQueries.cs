using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>Named questions to requests and offers.</summary>
public static class PostingQueries
{
    private const string NobodyOfAlliance = "Dieses Bündnis hat gerade niemanden, der antwortet.";

    extension(Db db)
    {
        /// <summary>All requests and offers, also those at an end.</summary>
        public DbSet<Posting> Postings => db.Set<Posting>();

        /// <summary>What was answered to them.</summary>
        public DbSet<PostingAnswer> PostingAnswers => db.Set<PostingAnswer>();

        /// <summary>The people of the team of an alliance who can be written to.</summary>
        public Task<List<Person>> TeamOf(Guid alliance, DateTimeOffset at, CancellationToken cancel)
        {
            var seats = db.Seats.Of(AllianceSeats.Place, alliance).InForce(at);
            return db.People.Where(one => one.LockedAt == null && seats.Any(seat => seat.PersonId == one.Id)).OrderBy(one => one.Id)
                .ToListAsync(cancel);
        }

        /// <summary>The people who answer for a request or an offer: the team of the alliance, or the office of the network.</summary>
        public Task<List<Person>> TeamOf(Posting one, DateTimeOffset at, CancellationToken cancel)
        {
            if (one.AllianceId is { } alliance) return db.TeamOf(alliance, at, cancel);
            var office = db.Seats.Of(NetworkSeats.Place, one.PlaceId).InForce(at);
            return db.People.Where(known => known.LockedAt == null && office.Any(seat => seat.PersonId == known.Id))
                .OrderBy(known => known.Id).ToListAsync(cancel);
        }

        /// <summary>The same, where there is somebody: what reaches nobody is refused.</summary>
        public async Task<List<Person>> AnsweringTeamOf(Posting one, DateTimeOffset at, CancellationToken cancel)
        {
            var team = await db.TeamOf(one, at, cancel);
            Refusal.On(team.Count > 0 ? null : one.NetworkId is null ? NobodyOfAlliance
                : "Dieses Netzwerk hat gerade niemanden, der antwortet.");
            return team;
        }

        /// <summary>The same of an alliance: what reaches nobody is refused.</summary>
        public async Task<List<Person>> AnsweringTeamOf(Guid alliance, DateTimeOffset at, CancellationToken cancel)
        {
            var team = await db.TeamOf(alliance, at, cancel);
            Refusal.On(team.Count == 0 ? NobodyOfAlliance : null);
            return team;
        }
    }

    extension(IQueryable<Posting> postings)
    {
        /// <summary>Those that the actor may read.</summary>
        public IQueryable<Posting> VisibleTo(Actor actor, Db db) => postings.SharedWith(actor, db,
            one => one.AllianceId ?? one.NetworkId ?? Guid.Empty, one => one.Visibility);

        /// <summary>Those of the alliances whose team the actor belongs to, and of the networks whose office.</summary>
        public IQueryable<Posting> EditedBy(Actor actor)
        {
            if (actor.IsAdministrator) return postings;
            var (own, offices) = (actor.PlacesOf(AllianceSeats.Place), actor.PlacesOf(NetworkSeats.Place));
            return postings.Where(one => (one.AllianceId != null && own.Contains(one.AllianceId.Value))
                || (one.NetworkId != null && offices.Contains(one.NetworkId.Value)));
        }

        /// <summary>Those that wait for answers, or for more of them.</summary>
        public IQueryable<Posting> Waiting =>
            postings.Where(one => one.State == PostingState.Open || one.State == PostingState.Answered);

        /// <summary>Those that have not ended; those that rest are among them.</summary>
        public IQueryable<Posting> Living =>
            postings.Where(one => one.State != PostingState.Closed && one.State != PostingState.Expired);

        /// <summary>Those that take answers on this day.</summary>
        public IQueryable<Posting> Standing(DateOnly day) => postings.Waiting.Where(one => one.ExpiresOn >= day);

        /// <summary>Those that are about to expire, or are due to.</summary>
        public IQueryable<Posting> Ending(DateOnly until) => postings.Waiting.Where(one => one.ExpiresOn <= until);

        /// <summary>Those of an alliance.</summary>
        public IQueryable<Posting> OfAlliance(Guid alliance) => postings.Where(one => one.AllianceId == alliance);

        /// <summary>Those of an organisation.</summary>
        public IQueryable<Posting> OfOrganisation(Guid organisation) => postings.Where(one => one.OrganisationId == organisation);

        /// <summary>Those of a network itself, and of its members.</summary>
        public IQueryable<Posting> OfNetwork(Guid network, Db db)
        {
            var members = db.Memberships.InForce.Where(one => one.NetworkId == network && one.AllianceId != null)
                .Select(one => one.AllianceId);
            return postings.Where(one => one.NetworkId == network || members.Contains(one.AllianceId));
        }

        /// <summary>Those for a Land.</summary>
        public IQueryable<Posting> In(AreaKey land) => postings.Where(one => one.Areas.Any(area => area.Land == land));

        /// <summary>Those in one of these action fields.</summary>
        public IQueryable<Posting> WorkingOn(IReadOnlyCollection<string> codes) => postings.Where(one => codes.Contains(one.FieldCode));

        /// <summary>Those whose title has these words.</summary>
        public IQueryable<Posting> Matching(string? words)
        {
            foreach (var word in (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(6).Select(Folding.Fold)
                .Where(word => word.Length > 0)) postings = postings.Where(one => one.TitleKey.Contains(word));
            return postings;
        }

        /// <summary>With all that its page shows of it.</summary>
        public IQueryable<Posting> WithPage => postings.WithHome.Include(one => one.Turns).Include(one => one.Areas).AsSplitQuery();

        /// <summary>With whose it is.</summary>
        public IQueryable<Posting> WithHome => postings.Include(one => one.Alliance).Include(one => one.Organisation)
            .Include(one => one.Network);

        /// <summary>With whose it is and the areas for which that works.</summary>
        public IQueryable<Posting> WithAreasOfHome => postings.WithPage.Include(one => one.Alliance!.Areas)
            .Include(one => one.Network!.Aims).AsSplitQuery();

        /// <summary>The one under this address.</summary>
        public Task<Posting?> FindBySlug(string slug, CancellationToken cancel = default) =>
            postings.OrderBy(one => one.Id).FirstOrDefaultAsync(one => one.Slug == slug, cancel);
    }
}
