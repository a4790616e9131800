using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

internal static class BookingMapping
{
    public static void Map(ModelBuilder model)
    {
        MapTerms(model);
        MapBookings(model);
        MapSessions(model);
        MapQuestions(model);
        model.Entity<SpecialForm>(form =>
        {
            form.ToTable("booking_forms");
            form.Property(f => f.Name).HasMaxLength(100);
            form.HasIndex(f => f.Key).IsUnique();
            form.HasOne<Event>().WithMany().HasForeignKey(f => f.EventId);
        });
        model.Entity<MailboxChange>(change =>
        {
            change.ToTable("booking_mailboxes");
            change.HasIndex(c => c.BookingId).IsUnique();
            change.HasIndex(c => c.AskedAt);
            change.HasOne<Booking>().WithMany().HasForeignKey(c => c.BookingId);
        });
        model.Entity<MailboxMove>(move =>
        {
            move.ToTable("booking_mailbox_moves").HasKey(m => new { m.ChangeId, m.BookingId });
            move.HasIndex(m => m.BookingId);
            move.HasIndex(m => m.MovedAt);
            move.HasOne<Booking>().WithMany().HasForeignKey(m => m.BookingId);
        });
    }

    private static void MapQuestions(ModelBuilder model)
    {
        model.Entity<BookingQuestion>(question =>
        {
            question.ToTable("booking_questions");
            question.Ignore(q => q.Facts).Ignore(q => q.Options);
            question.Property(q => q.Choices).HasMaxLength(8000);
            question.HasIndex(q => new { q.EventId, q.Position });
            question.HasOne<Event>().WithMany().HasForeignKey(q => q.EventId);
        });
        model.Entity<BookingAnswer>(answer =>
        {
            answer.ToTable("booking_answers").HasKey(a => new { a.BookingId, a.QuestionId });
            answer.Ignore(a => a.Words);
            answer.Property(a => a.Text).HasMaxLength(BookingAnswer.Longest);
            answer.HasOne<Booking>().WithMany().HasForeignKey(a => a.BookingId);
            answer.HasOne<BookingQuestion>().WithMany().HasForeignKey(a => a.QuestionId);
            answer.HasIndex(a => new { a.EventId, a.QuestionId });
        });
    }

    private static void MapTerms(ModelBuilder model)
    {
        model.Entity<BookingTerms>(terms =>
        {
            terms.ToTable("booking_terms");
            terms.Ignore(t => t.Rules);
            terms.Property(t => t.Note).HasMaxLength(2000);
            terms.HasIndex(t => t.EventId).IsUnique();
            terms.HasOne<Event>().WithMany().HasForeignKey(t => t.EventId);
        });
        model.Entity<Allocation>(allocation =>
        {
            allocation.ToTable("booking_allocations");
            allocation.Property(a => a.Problem).HasMaxLength(10_000_000);
            allocation.Property(a => a.Answer).HasMaxLength(10_000_000);
            allocation.HasIndex(a => new { a.EventId, a.AskedAt });
            allocation.HasOne<Event>().WithMany().HasForeignKey(a => a.EventId);
        });
    }

    private static void MapBookings(ModelBuilder model) => model.Entity<Booking>(booking =>
    {
        booking.ToTable("bookings");
        booking.Property(b => b.Declined).HasMaxLength(1000);
        booking.HasOne<Event>().WithMany().HasForeignKey(b => b.EventId);
        booking.HasOne<SpecialForm>().WithMany().HasForeignKey(b => b.FormId).OnDelete(DeleteBehavior.SetNull);
        booking.HasIndex(b => b.Code).IsUnique();
        booking.HasIndex(b => new { b.EventId, b.NameKey });
        booking.HasIndex(b => b.NameKey);
        booking.HasIndex(b => new { b.EventId, b.WaitsSince });
        booking.HasIndex(b => b.LeadId);
        booking.HasIndex(b => b.PersonId);
    });

    private static void MapSessions(ModelBuilder model)
    {
        model.Entity<SessionPlace>(place =>
        {
            place.ToTable("booking_places").HasKey(p => new { p.BookingId, p.SessionId });
            place.HasOne<Booking>().WithMany().HasForeignKey(p => p.BookingId);
            place.HasOne<Session>().WithMany().HasForeignKey(p => p.SessionId).OnDelete(DeleteBehavior.Restrict);
            place.HasIndex(p => new { p.EventId, p.SessionId });
        });
        model.Entity<SessionVisit>(visit =>
        {
            visit.ToTable("booking_visits").HasKey(v => new { v.BookingId, v.SessionId });
            visit.HasOne<Booking>().WithMany().HasForeignKey(v => v.BookingId);
            visit.HasOne<Session>().WithMany().HasForeignKey(v => v.SessionId).OnDelete(DeleteBehavior.Restrict);
            visit.HasIndex(v => new { v.EventId, v.SessionId });
        });
        model.Entity<SessionWait>(wait =>
        {
            wait.ToTable("booking_waits").HasKey(w => new { w.BookingId, w.SessionId });
            wait.HasOne<Booking>().WithMany().HasForeignKey(w => w.BookingId);
            wait.HasOne<Session>().WithMany().HasForeignKey(w => w.SessionId);
            wait.HasIndex(w => new { w.EventId, w.SessionId, w.Since });
        });
        model.Entity<SessionReturn>(kept =>
        {
            kept.ToTable("booking_returns").HasKey(r => new { r.BookingId, r.SessionId });
            kept.HasOne<Booking>().WithMany().HasForeignKey(r => r.BookingId);
            kept.HasOne<Session>().WithMany().HasForeignKey(r => r.SessionId);
            kept.HasIndex(r => new { r.EventId, r.SessionId });
        });
        model.Entity<SessionWish>(wish =>
        {
            wish.ToTable("booking_wishes").HasKey(w => new { w.BookingId, w.SessionId });
            wish.HasOne<Booking>().WithMany().HasForeignKey(w => w.BookingId);
            wish.HasOne<Session>().WithMany().HasForeignKey(w => w.SessionId);
            wish.HasIndex(w => new { w.EventId, w.SessionId });
        });
    }
}
