using Buendnisnetz.Bookings;

namespace Buendnisnetz.OpenSpace;

/// <summary>Named questions to open spaces.</summary>
public static class OpenSpaceQueries
{
    extension(Db db)
    {
        /// <summary>All open spaces.</summary>
        public DbSet<TopicRound> TopicRounds => db.Set<TopicRound>();

        /// <summary>All topics, also those that are gone.</summary>
        public DbSet<Topic> Topics => db.Set<Topic>();

        /// <summary>Everybody who takes part or was named.</summary>
        public DbSet<TopicVoice> TopicVoices => db.Set<TopicVoice>();

        /// <summary>All votes.</summary>
        public DbSet<TopicVote> TopicVotes => db.Set<TopicVote>();

        /// <summary>Topics that have become groups.</summary>
        public DbSet<TopicGroup> TopicGroups => db.Set<TopicGroup>();

        /// <summary>The open space of an event; null where it has none.</summary>
        public Task<TopicRound?> TopicsOf(Guid eventId, CancellationToken cancel) =>
            db.TopicRounds.FirstOrDefaultAsync(one => one.EventId == eventId, cancel);

        /// <summary>The topics of an open space with those who proposed them, in the order they came.</summary>
        public Task<List<Topic>> TopicsIn(TopicRound round, CancellationToken cancel) => db.Topics.Where(one => one.RoundId == round.Id)
            .Include(one => one.Voice).ThenInclude(voice => voice!.Booking).OrderBy(one => one.ProposedAt).ThenBy(one => one.Id)
            .ToListAsync(cancel);

        /// <summary>Those that one can vote for, in a firm order.</summary>
        public IQueryable<Topic> StandingIn(TopicRound round) => db.Topics
            .Where(one => one.RoundId == round.Id && one.GoneAt == null && one.MergedIntoId == null).OrderBy(one => one.Id);

        /// <summary>The groups of an open space, in the order of time.</summary>
        public Task<List<TopicGroup>> GroupsIn(TopicRound round, CancellationToken cancel) => db.TopicGroups
            .Where(one => one.RoundId == round.Id).Include(one => one.Topic).Include(one => one.Session!.Speakers)
            .OrderBy(one => one.Session!.BeginsAt).ThenBy(one => one.Session!.Position).ThenBy(one => one.Id).ToListAsync(cancel);

        /// <summary>The registrations that may propose and vote.</summary>
        public IQueryable<Booking> EntitledIn(TopicRound round)
        {
            var all = db.Bookings.OfEvent(round.EventId);
            return round.Circle switch
            {
                TopicCircle.Placed => all.TakingPart,
                TopicCircle.Registered => all.Alive,
                _ => all.Where(one => false),
            };
        }

        /// <summary>The votes of those who are entitled now.</summary>
        internal IQueryable<TopicVote> VotesIn(TopicRound round)
        {
            var (people, named) = (db.EntitledIn(round), round.Circle == TopicCircle.Named);
            var entitled = db.TopicVoices.Where(voice => voice.RoundId == round.Id
                && ((voice.BookingId == null && named) || people.Any(one => one.Id == voice.BookingId)));
            return db.TopicVotes.Where(vote => vote.RoundId == round.Id && entitled.Any(voice => voice.Id == vote.VoiceId));
        }

        /// <summary>How many want which topic.</summary>
        internal async Task<IReadOnlyDictionary<Guid, int>> TallyOf(TopicRound round, CancellationToken cancel) =>
            await db.VotesIn(round).GroupBy(vote => vote.TopicId).Select(all => new { all.Key, Count = all.Count() })
                .ToDictionaryAsync(one => one.Key, one => one.Count, cancel);

        /// <summary>How many people have voted.</summary>
        internal Task<int> VotersIn(TopicRound round, CancellationToken cancel) => round.CountedAt is not null
            ? Task.FromResult(round.Voters) : db.VotesIn(round).Select(vote => vote.VoiceId).Distinct().CountAsync(cancel);

        /// <summary>The ranking of an open space, where the numbers may be read; else the topics in the order they came.</summary>
        internal async Task<TopicRanking> RankingOf(TopicRound round, IEnumerable<Topic> topics, CancellationToken cancel) =>
            TopicRanking.Of(topics, round.CountedAt is null ? await db.TallyOf(round, cancel) : new Dictionary<Guid, int>());
    }
}
