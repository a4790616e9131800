namespace Buendnisnetz.Search;

internal static class SearchTables
{
    // Full-text indexes stand in hand-written migrations: src/Database/Migrations/*/20260101000100_SearchIndex.cs.
    public static void Map(ModelBuilder model) => model.Entity<SearchEntry>(entry =>
    {
        entry.ToTable("search_entries");
        entry.HasIndex(e => new { e.Kind, e.SubjectId }).IsUnique();
        entry.Property(e => e.Kind).HasMaxLength(80);
        foreach (var name in new[] { nameof(SearchEntry.TitleKey), nameof(SearchEntry.TitleStems) }) entry.Property(name).HasMaxLength(2000);
        foreach (var name in new[] { nameof(SearchEntry.StrongStems), nameof(SearchEntry.Stems), nameof(SearchEntry.Text), nameof(SearchEntry.Fields) })
            entry.Property(name).HasMaxLength(2_000_000);
    });
}
