namespace Buendnisnetz.Bookings.Pages;

/// <summary>The team registers somebody who has called or stands at the door.</summary>
internal sealed class AddModel(BookingDesk desk) : TeamPage
{
    [BindProperty]
    public BookingForm Form { get; set; } = new();

    public IActionResult OnGet()
    {
        ModelState.Clear();
        return Terms is null ? Redirect(Event.BookingTermsPath) : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (Event.ObstacleToChange() is { } obstacle) return Again("", obstacle);
        return await Do(() => desk.Book(Event, new(Form.People(_ => { }), IsKnown: true) { By = Me.PersonId }, Now, Cancel),
            $"{Form.Name} ist eingetragen und bekommt eine E-Mail.");
    }
}
