using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Events.Pages;

namespace Buendnisnetz.Documentation.Pages;

/// <summary>What a team has learnt from an event.</summary>
internal abstract class LessonPage : EventEditorPage
{
    /// <summary>A cancelled event has taught something, too.</summary>
    protected override IActionResult? Detour() => null;
}

/// <summary>All of it, with a form for more.</summary>
internal sealed class LessonsModel : LessonPage
{
    [BindProperty, StringLength(2000)]
    public string? Text { get; set; }

    public IReadOnlyList<Lesson> Lessons { get; private set; } = [];

    protected override async Task LoadMore() => Lessons = await Db.Lessons.Where(one => one.EventId == Event.Id)
        .OrderBy(one => one.NotedAt).ThenBy(one => one.Id).ToListAsync(Cancel);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        Check(nameof(Text), Lesson.ObstacleTo(Text));
        if (!ModelState.IsValid) return Again();
        Db.Lessons.Add(Lesson.Note(Event.Id, Text!, Now));
        return await Saved("Gemerkt.", "naechstes-mal");
    }
}

/// <summary>Something is not worth keeping.</summary>
internal sealed class RemoveLessonModel : LessonPage
{
    public IActionResult OnGet() => Redirect(Event.LessonsPath);

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Db.Lessons.FirstOrDefaultAsync(one => one.Id == IdInAddress && one.EventId == Event.Id, Cancel) is not { } lesson)
            return Redirect(Event.LessonsPath);
        Db.Remove(lesson);
        return await Saved("Gestrichen.", "naechstes-mal");
    }
}
