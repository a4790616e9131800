namespace Buendnisnetz.News;

internal static class NewsMapping
{
    public static void Map(ModelBuilder model) => model.Entity<NewsItem>(item =>
    {
        item.ToTable("news");
        item.Property(n => n.Body).HasMaxLength(20_000);
        item.HasOne(n => n.Alliance).WithMany().HasForeignKey(n => n.AllianceId);
        item.Navigation(n => n.Alliance).HasField("alliance").UsePropertyAccessMode(PropertyAccessMode.Field);
        item.HasIndex(n => new { n.AllianceId, n.Slug }).IsUnique();
        item.HasIndex(n => n.PictureFileId);
        item.HasIndex(n => new { n.Visibility, n.PublishedAt, n.Id });
    });
}
