using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>Named questions to what events ask.</summary>
public static class QuestionQueries
{
    extension(Db db)
    {
        /// <summary>What events ask.</summary>
        public DbSet<BookingQuestion> BookingQuestions => db.Set<BookingQuestion>();

        /// <summary>What was answered.</summary>
        public DbSet<BookingAnswer> BookingAnswers => db.Set<BookingAnswer>();

        /// <summary>What an event asks, in order; of a moment or of all.</summary>
        public async Task<Questionnaire> QuestionsOf(Guid eventId, CancellationToken cancel, AskedWhen upTo = AskedWhen.Placed) =>
            new(await db.BookingQuestions.Where(one => one.EventId == eventId
                && (upTo == AskedWhen.Placed || one.Asked == AskedWhen.Booking))
                .OrderBy(one => one.Position).ThenBy(one => one.Id).AsNoTracking().ToListAsync(cancel));

        /// <summary>What somebody has answered, by question.</summary>
        public Task<Dictionary<Guid, string>> AnswersOf(Guid bookingId, CancellationToken cancel) =>
            db.BookingAnswers.Where(one => one.BookingId == bookingId).AsNoTracking()
                .ToDictionaryAsync(one => one.QuestionId, one => one.Text, cancel);

        /// <summary>
        /// Keeps what somebody has answered: what was answered before and is not asked any more goes. The caller saves.
        /// </summary>
        public async Task Answer(Booking booking, Questionnaire asked, IReadOnlyDictionary<Guid, string> answers, CancellationToken cancel)
        {
            var ids = asked.Questions.Select(question => question.Id).ToList();
            var known = db.IsNew(booking) ? [] : await db.BookingAnswers.Where(one => one.BookingId == booking.Id
                && ids.Contains(one.QuestionId)).ToDictionaryAsync(one => one.QuestionId, cancel);
            foreach (var (question, text) in asked.Kept(answers))
                if (known.Remove(question.Id, out var answer)) answer.Text = text;
                else db.BookingAnswers.Add(new(booking, question, text));
            db.BookingAnswers.RemoveRange(known.Values);
        }

        /// <summary>Deletes answers whose time is over; how many that were.</summary>
        internal Task<int> ForgetAnswers(KeptFor kept, DateTimeOffset before, CancellationToken cancel)
        {
            var questions = db.BookingQuestions.Where(one => one.Kept == kept);
            var over = db.CalendarEvents.Where(planned => planned.EndsAt < before);
            return db.BookingAnswers.Where(one => questions.Any(question => question.Id == one.QuestionId)
                && over.Any(planned => planned.Id == one.EventId)).ExecuteDeleteAsync(cancel);
        }
    }
}
