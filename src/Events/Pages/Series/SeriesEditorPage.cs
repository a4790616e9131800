namespace Buendnisnetz.Events.Pages;

/// <summary>A page on which the office or team that looks after a series changes it; a foreign one is a 404.</summary>
internal abstract class SeriesEditorPage : NounPage<EventSeries>
{
    public EventSeries Series => Noun;

    protected override Task<EventSeries?> Find() => Db.Series.EditedBy(Me).WithPlace.FindBySlug(Slug, Cancel);
}
