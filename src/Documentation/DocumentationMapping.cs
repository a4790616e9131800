using Buendnisnetz.Events;

namespace Buendnisnetz.Documentation;

internal static class DocumentationMapping
{
    private const int Long = 20_000;

    public static void Map(ModelBuilder model)
    {
        model.Entity<EventDocumentation>(one =>
        {
            one.ToTable("documentations");
            one.Ignore(d => d.Gallery).Ignore(d => d.State);
            one.Property(d => d.Summary).HasMaxLength(Long);
            one.HasOne(d => d.Event).WithOne().HasForeignKey<EventDocumentation>(d => d.EventId);
            one.HasMany(d => d.Results).WithOne().HasForeignKey(row => row.DocumentationId);
            one.HasMany(d => d.Files).WithOne().HasForeignKey(row => row.DocumentationId);
            one.HasMany(d => d.Statements).WithOne().HasForeignKey(row => row.DocumentationId);
            one.HasMany(d => d.Pictures).WithOne().HasForeignKey(row => row.DocumentationId);
            one.HasMany(d => d.Figures).WithOne().HasForeignKey(row => row.DocumentationId);
            one.HasMany(d => d.Corrections).WithOne().HasForeignKey(row => row.DocumentationId);
        });
        MapContent(model);
        MapGallery(model);
        MapPlanning(model);
    }

    private static void MapContent(ModelBuilder model)
    {
        model.Entity<SessionResult>(one =>
        {
            one.ToTable("documentation_results");
            one.Property(r => r.Text).HasMaxLength(Long);
            one.HasOne<Session>().WithMany().HasForeignKey(r => r.SessionId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<DocumentFile>(one =>
        {
            one.ToTable("documentation_files");
            one.HasOne(f => f.File).WithMany().HasForeignKey(f => f.FileId).OnDelete(DeleteBehavior.Restrict);
            one.HasOne<Session>().WithMany().HasForeignKey(f => f.SessionId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Statement>(one =>
        {
            one.ToTable("documentation_statements");
            one.Property(s => s.Text).HasMaxLength(1000);
            one.HasOne<Session>().WithMany().HasForeignKey(s => s.SessionId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<DocumentedFigure>().ToTable("documentation_figures").Ignore(one => one.Cell);
        model.Entity<Correction>(one =>
        {
            one.ToTable("documentation_corrections");
            one.Property(c => c.Sentence).HasMaxLength(1000);
        });
    }

    private static void MapGallery(ModelBuilder model)
    {
        model.Entity<GalleryPicture>(one =>
        {
            one.ToTable("documentation_pictures");
            one.HasIndex(p => p.FileId);
        });
        model.Entity<TakeDown>(one =>
        {
            one.ToTable("documentation_take_downs");
            one.Property(t => t.Reason).HasMaxLength(1000);
            one.HasOne(t => t.Picture).WithMany().HasForeignKey(t => t.PictureId);
            one.HasIndex(t => t.Email);
        });
    }

    private static void MapPlanning(ModelBuilder model)
    {
        model.Entity<ChecklistItem>(one =>
        {
            one.ToTable("event_checklist");
            one.HasOne<Event>().WithMany().HasForeignKey(i => i.EventId);
            one.HasIndex(i => new { i.EventId, i.DoneAt });
        });
        model.Entity<Lesson>(one =>
        {
            one.ToTable("event_lessons");
            one.Property(l => l.Text).HasMaxLength(2000);
            one.HasOne<Event>().WithMany().HasForeignKey(l => l.EventId);
        });
    }
}
