using Buendnisnetz.Accounts;

namespace Buendnisnetz.Community;

internal static class CommunityMapping
{
    public static void Map(ModelBuilder model)
    {
        MapSpaces(model);
        MapThreads(model);
        MapPosts(model);
        MapPolls(model);
        model.Entity<Subscription>(one =>
        {
            one.ToTable("community_subscriptions");
            one.Property(s => s.Target).HasMaxLength(120);
            one.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
            one.HasIndex(s => new { s.PersonId, s.Kind, s.Target }).IsUnique();
            one.HasIndex(s => new { s.Kind, s.Target });
        });
        model.Entity<PostReport>(one =>
        {
            one.ToTable("post_reports");
            one.Property(r => r.Words).HasMaxLength(4000);
            one.Property(r => r.Reasons).HasMaxLength(4000);
            one.Property(r => r.Appeal).HasMaxLength(4000);
            one.Property(r => r.ReviewReasons).HasMaxLength(4000);
            one.HasOne(r => r.Post).WithMany().HasForeignKey(r => r.PostId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void MapSpaces(ModelBuilder model)
    {
        model.Entity<Space>(one =>
        {
            one.ToTable("spaces").Ignore(s => s.Name);
            one.Property(s => s.Purpose).HasMaxLength(1000);
            one.Property(s => s.Slug).HasMaxLength(Slug.MaxLength + 20);
            one.HasOne(s => s.Network).WithMany().HasForeignKey(s => s.NetworkId).OnDelete(DeleteBehavior.Restrict);
            one.HasOne(s => s.Alliance).WithMany().HasForeignKey(s => s.AllianceId).OnDelete(DeleteBehavior.Restrict);
            one.HasIndex(s => s.Slug).IsUnique();
            one.HasIndex(s => s.NetworkId).IsUnique();
            one.HasIndex(s => s.AllianceId).IsUnique();
        });
        model.Entity<SpaceEntry>(one =>
        {
            one.ToTable("space_entries");
            one.Property(e => e.Word).HasMaxLength(1000);
            one.HasOne<Space>().WithMany().HasForeignKey(e => e.SpaceId).OnDelete(DeleteBehavior.Restrict);
            one.HasIndex(e => new { e.SpaceId, e.PersonId });
            one.HasIndex(e => e.PersonId);
        });
    }

    private static void MapThreads(ModelBuilder model) => model.Entity<Thread>(one =>
    {
        one.ToTable("threads");
        one.Property(t => t.FieldCode).HasMaxLength(120);
        one.HasOne(t => t.Space).WithMany().HasForeignKey(t => t.SpaceId).OnDelete(DeleteBehavior.Restrict);
        one.HasMany(t => t.Posts).WithOne(p => p.Thread).HasForeignKey(p => p.ThreadId).OnDelete(DeleteBehavior.Restrict);
        one.HasIndex(t => new { t.SpaceId, t.LastPostAt, t.Id });
        one.HasIndex(t => new { t.LastPostAt, t.Id });
        one.HasIndex(t => new { t.StartedBy, t.StartedAt });
        one.HasIndex(t => new { t.FieldCode, t.StartedAt });
        one.HasIndex(t => new { t.Kind, t.AnsweredAt, t.StartedAt });
        one.HasIndex(t => t.JoinedIntoId);
    });

    private static void MapPosts(ModelBuilder model)
    {
        model.Entity<Post>(one =>
        {
            one.ToTable("posts").Ignore(p => p.IsShown);
            one.Property(p => p.Text).HasMaxLength(Post.MaxText);
            one.HasMany(p => p.Versions).WithOne().HasForeignKey(v => v.PostId);
            one.HasMany(p => p.Mentions).WithOne().HasForeignKey(m => m.PostId);
            one.HasIndex(p => new { p.ThreadId, p.WrittenAt, p.Id });
            one.HasIndex(p => new { p.WrittenBy, p.WrittenAt });
            one.HasIndex(p => p.PictureFileId);
        });
        model.Entity<PostVersion>(one =>
        {
            one.ToTable("post_versions").Property(v => v.Id).ValueGeneratedNever();
            one.Property(v => v.Text).HasMaxLength(Post.MaxText);
        });
        model.Entity<PostMention>(one =>
        {
            one.ToTable("post_mentions").Property(m => m.Id).ValueGeneratedNever();
            one.HasIndex(m => new { m.PersonId, m.PostId });
        });
        model.Entity<PostThanks>(one =>
        {
            one.ToTable("post_thanks").Property(t => t.Id).ValueGeneratedNever();
            one.HasOne<Post>().WithMany().HasForeignKey(t => t.PostId);
            one.HasIndex(t => new { t.PostId, t.PersonId }).IsUnique();
            one.HasIndex(t => t.PersonId);
        });
    }

    private static void MapPolls(ModelBuilder model)
    {
        model.Entity<Poll>(one =>
        {
            one.ToTable("polls");
            one.HasOne<Thread>().WithMany().HasForeignKey(p => p.ThreadId);
            one.HasMany(p => p.Options).WithOne().HasForeignKey(o => o.PollId);
            one.HasIndex(p => p.ThreadId).IsUnique();
        });
        model.Entity<PollOption>().ToTable("poll_options").Property(o => o.Id).ValueGeneratedNever();
        model.Entity<PollVote>(one =>
        {
            one.ToTable("poll_votes").Property(v => v.Id).ValueGeneratedNever();
            one.HasOne<PollOption>().WithMany().HasForeignKey(v => v.OptionId);
            one.HasIndex(v => new { v.OptionId, v.PersonId }).IsUnique();
            one.HasIndex(v => new { v.PollId, v.PersonId });
        });
    }
}
