namespace Buendnisnetz.Lists;

internal static class ListMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<EntryList>(list =>
        {
            list.ToTable("entry_lists");
            list.HasIndex(l => l.UploadKey).IsUnique();
            list.HasIndex(l => new { l.Kind, l.PlaceId, l.PreparedAt });
        });
        model.Entity<EntryLine>(line =>
        {
            line.ToTable("entry_lines");
            line.Property(l => l.Cells).HasMaxLength(8000);
            line.HasOne<EntryList>().WithMany().HasForeignKey(l => l.ListId).OnDelete(DeleteBehavior.Cascade);
            line.HasIndex(l => new { l.ListId, l.Number });
        });
    }
}
