using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>Named questions to requests and offers.</summary>
public static class PostingQueries
{
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

        /// <summary>The same, where there is somebody: what reaches nobody is refused.</summary>
        public async Task<List<Person>> AnsweringTeamOf(Guid alliance, DateTimeOffset at, CancellationToken cancel)
        {
            var team = await db.TeamOf(alliance, at, cancel);
            Refusal.On(team.Count == 0 ? "Dieses Bündnis hat gerade niemanden, der antwortet." : null);
            return team;
        }
    }

    extension(IQueryable<Posting> postings)
    {
        /// <summary>Those that the actor may read.</summary>
        public IQueryable<Posting> VisibleTo(Actor actor, Db db) => postings.SharedWith(actor, db);

        /// <summary>Those of the alliances whose team the actor belongs to.</summary>
        public IQueryable<Posting> EditedBy(Actor actor)
        {
            if (actor.IsAdministrator) return postings;
            var own = actor.PlacesOf(AllianceSeats.Place);
            return postings.Where(one => own.Contains(one.AllianceId));
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

        /// <summary>Those of the members of a network.</summary>
        public IQueryable<Posting> OfNetwork(Guid network, Db db)
        {
            var members = db.Memberships.InForce.Where(one => one.NetworkId == network && one.AllianceId != null)
                .Select(one => one.AllianceId);
            return postings.Where(one => members.Contains(one.AllianceId));
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
        public IQueryable<Posting> WithPage => postings.Include(one => one.Alliance).Include(one => one.Turns).Include(one => one.Areas)
            .AsSplitQuery();

        /// <summary>The one under this address.</summary>
        public Task<Posting?> FindBySlug(string slug, CancellationToken cancel = default) =>
            postings.OrderBy(one => one.Id).FirstOrDefaultAsync(one => one.Slug == slug, cancel);
    }
}
