var builder = WebApplication.CreateBuilder(args);
builder.AddHouse(Modules.All);

var app = builder.Build();
app.UseHouse();
return await Commands.Run(app, args);
