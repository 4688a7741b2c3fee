@echo off
rem Starts Backtalk from the folder that this script lies in.
setlocal
set "HOME_FOLDER=%~dp0.."
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xms64m -Xmx256m %BACKTALK_JAVA_OPTIONS% "-Dbacktalk.home=%HOME_FOLDER%" -jar "%HOME_FOLDER%\lib\backtalk.jar" %*
exit /b %ERRORLEVEL%
