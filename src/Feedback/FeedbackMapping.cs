using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Feedback;

internal static class FeedbackMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<FeedbackRound>(round =>
        {
            round.ToTable("feedback_rounds");
            round.HasOne<Event>().WithOne().HasForeignKey<FeedbackRound>(r => r.EventId);
            round.Ignore(r => r.InOrder);
            round.HasMany(r => r.Questions).WithOne().HasForeignKey(question => question.RoundId);
            round.Navigation(r => r.Questions).AutoInclude();
            round.HasIndex(r => r.RoomKey).IsUnique();
        });
        model.Entity<FeedbackQuestion>(question =>
        {
            question.ToTable("feedback_questions");
            question.Ignore(q => q.Line);
        });
        MapAnswers(model);
    }

    private static void MapAnswers(ModelBuilder model)
    {
        model.Entity<FeedbackAnswer>(answer =>
        {
            answer.ToTable("feedback_answers");
            answer.Property(a => a.Text).HasMaxLength(FeedbackAnswer.MaxText);
            answer.HasOne<FeedbackQuestion>().WithMany().HasForeignKey(a => a.QuestionId);
            answer.HasIndex(a => a.RoundId);
        });
        model.Entity<FeedbackTicket>(ticket =>
        {
            ticket.ToTable("feedback_tickets").HasKey(t => t.Hash);
            ticket.HasOne<FeedbackRound>().WithMany().HasForeignKey(t => t.RoundId);
        });
        model.Entity<FeedbackAsked>(asked =>
        {
            asked.ToTable("feedback_asked").HasKey(a => a.BookingId);
            asked.HasOne<Booking>().WithMany().HasForeignKey(a => a.BookingId).OnDelete(DeleteBehavior.Cascade);
            asked.HasOne<FeedbackRound>().WithMany().HasForeignKey(a => a.RoundId);
        });
    }
}
