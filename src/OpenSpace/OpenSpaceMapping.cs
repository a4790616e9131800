using Buendnisnetz.Events;

namespace Buendnisnetz.OpenSpace;

internal static class OpenSpaceMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<TopicRound>(round =>
        {
            round.ToTable("topic_rounds");
            round.Ignore(r => r.Terms);
            round.HasOne<Event>().WithOne().HasForeignKey<TopicRound>(r => r.EventId);
        });
        MapPeople(model);
        MapTopics(model);
    }

    private static void MapPeople(ModelBuilder model)
    {
        model.Entity<TopicVoice>(voice =>
        {
            voice.ToTable("topic_voices");
            voice.Ignore(v => v.Called);
            voice.HasOne<TopicRound>().WithMany().HasForeignKey(v => v.RoundId);
            voice.HasOne(v => v.Booking).WithMany().HasForeignKey(v => v.BookingId).OnDelete(DeleteBehavior.Cascade);
            voice.HasIndex(v => new { v.RoundId, v.BookingId }).IsUnique();
            voice.HasIndex(v => new { v.RoundId, v.Email }).IsUnique();
        });
        model.Entity<TopicVote>(vote =>
        {
            vote.ToTable("topic_votes").HasKey(v => new { v.VoiceId, v.TopicId });
            vote.HasOne(v => v.Voice).WithMany().HasForeignKey(v => v.VoiceId);
            vote.HasOne<Topic>().WithMany().HasForeignKey(v => v.TopicId);
            vote.HasIndex(v => new { v.RoundId, v.TopicId });
        });
    }

    private static void MapTopics(ModelBuilder model)
    {
        model.Entity<Topic>(topic =>
        {
            topic.ToTable("topics");
            topic.Ignore(t => t.Author);
            topic.Property(t => t.About).HasMaxLength(TopicFacts.MaxAbout);
            topic.HasOne<TopicRound>().WithMany().HasForeignKey(t => t.RoundId);
            topic.HasOne(t => t.Voice).WithMany().HasForeignKey(t => t.VoiceId).OnDelete(DeleteBehavior.SetNull);
            topic.HasOne<Topic>().WithMany().HasForeignKey(t => t.MergedIntoId).OnDelete(DeleteBehavior.SetNull);
            topic.HasIndex(t => t.RoundId);
        });
        model.Entity<TopicGroup>(group =>
        {
            group.ToTable("topic_groups");
            group.Ignore(g => g.Result);
            group.Property(g => g.Text).HasMaxLength(GroupResult.MaxText);
            group.Property(g => g.NextStep).HasMaxLength(1000);
            group.HasOne<TopicRound>().WithMany().HasForeignKey(g => g.RoundId);
            group.HasOne(g => g.Topic).WithMany().HasForeignKey(g => g.TopicId).OnDelete(DeleteBehavior.Cascade);
            group.HasOne(g => g.Session).WithMany().HasForeignKey(g => g.SessionId).OnDelete(DeleteBehavior.Cascade);
            group.HasIndex(g => g.TopicId).IsUnique();
            group.HasIndex(g => g.SessionId).IsUnique();
        });
    }
}
